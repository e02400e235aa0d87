package io.kehu.archive.archiving;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A customer whose cooperation has ended, as of then.
 *
 * @param number null when the customer's own service did not know it
 */
@Embeddable
public record EndedCustomer(
        String number, String legalName, String ownerId, String department, String region, LocalDate endedOn) {

    EndedCustomer numberedAtLeast(String otherwise) {
        return number != null ? this : new EndedCustomer(otherwise, legalName, ownerId, department, region, endedOn);
    }
}
