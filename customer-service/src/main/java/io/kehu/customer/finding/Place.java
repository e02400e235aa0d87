package io.kehu.customer.finding;

import io.kehu.web.Cursor;
import java.util.List;
import java.util.UUID;

/**
 * Where a page of found customers ended.
 *
 * @param key the sort's value there; null among those that have none
 */
record Place(String key, UUID id) {

    static final Place START = new Place(null, null);

    private static final String VALUE = "=";

    /** Holds for this sort and this filter only. */
    Cursor cursor(CustomerSort sort, CustomerFilter filter) {
        return Cursor.of(sort.text(), filter.fingerprint(), key == null ? "" : VALUE + key, id);
    }

    /** @throws io.kehu.web.problem.Refusal 400 when the cursor is not of a page with this sort and this filter */
    static Place of(String cursor, CustomerSort sort, CustomerFilter filter) {
        if (cursor == null) {
            return START;
        }
        List<String> keys = Cursor.decode(cursor, 4).keys();
        String key = keys.get(2);
        if (!keys.get(0).equals(sort.text())
                || !keys.get(1).equals(filter.fingerprint())
                || !key.isEmpty() && !key.startsWith(VALUE)) {
            throw Cursor.invalid();
        }
        try {
            return new Place(key.isEmpty() ? null : key.substring(1), UUID.fromString(keys.get(3)));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
