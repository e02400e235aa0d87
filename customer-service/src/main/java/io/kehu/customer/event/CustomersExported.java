package io.kehu.customer.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody took customers out of the system in a file; about no one customer.
 *
 * @param filters what they were narrowed to
 * @param rows how many there were, also where the file broke off
 * @param masked whether contacts were unreadable
 */
public record CustomersExported(
        UUID exportId,
        String exportedBy,
        Instant exportedAt,
        String format,
        String layout,
        Map<String, String> filters,
        long rows,
        boolean complete,
        boolean masked)
        implements CustomerEvent {
    @Override
    public Subject subject() {
        return new Subject(exportId, 0, null, exportedBy, null, null);
    }

    @Override
    public String actor() {
        return exportedBy;
    }
}
