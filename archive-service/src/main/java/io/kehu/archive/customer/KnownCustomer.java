package io.kehu.archive.customer;

import java.util.UUID;

/**
 * What is known of a customer.
 *
 * @param revision of the customer's record that owner and region were read from; 0 for hearsay of another service
 * @param number null while unknown; once known it stays
 */
public record KnownCustomer(UUID customerId, long revision, String ownerId, String region, String number) {

    /** Both taken together; of two revisions the higher one knows better, of two equal ones the later. */
    public KnownCustomer and(KnownCustomer later) {
        KnownCustomer better = later.revision >= revision ? later : this;
        return new KnownCustomer(
                customerId, better.revision, better.ownerId, better.region, number == null ? later.number : number);
    }
}
