package io.kehu.customer.reference;

import java.time.Instant;
import java.util.List;

/**
 * One entry of a list.
 *
 * @param parent code of the entry above, null at the top
 * @param aliases other words that people write for it, in spreadsheets above all
 * @param position where it stands in its list; entries of the same position are sorted by code
 * @param retired still right on records that have it, but not for new ones
 * @param revision counts up with every change; the ETag
 * @param changedBy who changed it last, null as long as it is as it was shipped
 */
public record Entry(
        String code,
        String parent,
        Name name,
        List<String> aliases,
        int position,
        boolean retired,
        long revision,
        String changedBy,
        Instant changedAt) {

    public Entry {
        aliases = List.copyOf(aliases);
    }

    /** An entry that its list does not have yet. */
    static Entry added(String code, String parent, Name name, List<String> aliases, int position) {
        return new Entry(code, parent, name, aliases, position, false, 0, null, null);
    }

    /** The entry with the change, one revision on; the entry itself when it says all that already. */
    Entry with(EntryChange change) {
        Entry changed = new Entry(
                code,
                parent,
                new Name(or(change.zh(), name.zh()), or(change.en(), name.en())),
                or(change.aliases(), aliases),
                or(change.position(), position),
                or(change.retired(), retired),
                revision,
                changedBy,
                changedAt);
        return changed.equals(this) ? this : changed.withRevision(revision + 1);
    }

    private Entry withRevision(long next) {
        return new Entry(code, parent, name, aliases, position, retired, next, changedBy, changedAt);
    }

    Entry by(String who, Instant at) {
        return new Entry(code, parent, name, aliases, position, retired, revision, who, at);
    }

    private static <T> T or(T wished, T current) {
        return wished == null ? current : wished;
    }
}
