package io.kehu.archive.owner;

import java.util.Locale;

/** A service that owns a part of every customer's file. */
public enum Owner {
    /** Base data, contacts, contracts, approvals. */
    CUSTOMER,
    /** Labels, their history and the number. */
    CLASSIFICATION,
    /** Obligations and the communication log. */
    FOLLOWUP;

    /** What its part is called in the file. */
    public String part() {
        return name().toLowerCase(Locale.ROOT);
    }
}
