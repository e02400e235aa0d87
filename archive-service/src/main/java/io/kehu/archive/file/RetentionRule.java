package io.kehu.archive.file;

import io.kehu.clock.BusinessZone;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long a file is kept (保留期限).
 *
 * @param years full calendar years after the later of the end of cooperation and archiving; S0 asks for three
 */
public record RetentionRule(int years) {

    private static final int LEAST = 3;

    public RetentionRule {
        if (years < LEAST) {
            throw new IllegalArgumentException("A file is kept for at least " + LEAST + " years, not " + years);
        }
    }

    /** The last day, in the business zone, on which the file is kept for certain. */
    public LocalDate retainUntil(LocalDate endedOn, Instant archivedAt) {
        LocalDate archivedOn = LocalDate.ofInstant(archivedAt, BusinessZone.ID);
        LocalDate lastDay = endedOn.isAfter(archivedOn) ? endedOn : archivedOn;
        // The years run from the midnight after that day to the midnight after the one returned: leap days come out
        // right.
        return lastDay.plusDays(1).plusYears(years).minusDays(1);
    }
}
