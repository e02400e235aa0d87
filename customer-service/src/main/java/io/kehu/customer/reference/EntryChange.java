package io.kehu.customer.reference;

import java.util.List;

/** What shall be different about an entry; null members stay as they are. */
public record EntryChange(String zh, String en, Integer position, Boolean retired, List<String> aliases) {

    static EntryChange rename(Name name) {
        return new EntryChange(name.zh(), name.en(), null, null, null);
    }
}
