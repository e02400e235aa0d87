package io.kehu.customer.reference;

import java.util.Arrays;
import java.util.List;

/** Lists in the words of the field. */
final class ListFixtures {

    private ListFixtures() {}

    static Catalogue shipped(ReferenceList list) {
        return new Catalogue(list, ShippedEntries.of(list).entries());
    }

    static Catalogue shippedWith(ReferenceList list, Entry... entries) {
        return shipped(list).with(List.of(entries));
    }

    static Entry entry(String code, String parent, String zh, String... aliases) {
        return Entry.added(code, parent, new Name(zh, null), Arrays.asList(aliases), 0);
    }

    static Entry retired(Entry entry) {
        return entry.with(new EntryChange(null, null, null, true, null));
    }

    static List<String> found(Catalogue catalogue, String text) {
        return catalogue.search(new EntryQuery(text, null, null, false, null, 1000)).stream()
                .map(listed -> listed.entry().code())
                .toList();
    }
}
