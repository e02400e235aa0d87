package io.kehu.followup.obligation;

import io.kehu.followup.directory.Customer;
import jakarta.persistence.Embeddable;

/** Whose the customer of an obligation is; decides who sees the obligation. */
@Embeddable
record Ownership(String ownerId, String region) {

    static Ownership of(Customer customer) {
        return new Ownership(customer.ownerId(), customer.region());
    }
}
