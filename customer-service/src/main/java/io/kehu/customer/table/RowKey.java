package io.kehu.customer.table;

import java.util.Locale;

/**
 * What a row is recognised by when its file is sent again.
 *
 * @param value the key itself, unique together with its origin
 */
public record RowKey(Origin origin, String value) {

    /** Where a key comes from, the first that a row has. */
    public enum Origin {
        /** The column 行标识. */
        ROW,
        /** The customer number. */
        NUMBER,
        /** The unified social credit code. */
        CREDIT_CODE,
        /** All that the row says; a corrected row is another one. */
        CONTENT
    }

    /** {@code number:M-H-2024-001}. */
    @Override
    public String toString() {
        return origin.name().toLowerCase(Locale.ROOT).replace('_', '-') + ':' + value;
    }
}
