package io.kehu.benchmark.data;

import io.kehu.benchmark.data.GeneratedCustomer.Twin;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a company became known to us.
 *
 * @param twin null unless it had become known before
 */
record Meeting(Company company, Instant acquiredAt, Twin twin) {

    LocalDate day() {
        return Rhythm.dayOf(acquiredAt);
    }
}
