package io.kehu.customer.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.clock.TimeOrderedIds;
import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tables {@code reference_list} and {@code reference_entry}. */
@ApplicationScoped
class StoredEntries {

    private static final String READ = "select code, parent, name_zh, name_en, aliases, position, retired, revision,"
            + " changed_by, changed_at from reference_entry where list = ?";
    private static final String PUT =
            """
            insert into reference_entry (list, code, parent, name_zh, name_en, aliases, position, retired, shipped,
                                         revision, changed_by, changed_at)
            select ?, code, parent, zh, en, aliases, position, retired, ?, 0, by, at
              from jsonb_to_recordset(?::jsonb) as e (code text, parent text, zh text, en text, aliases text[],
                                                      position int, retired boolean, by text, at timestamptz)
                on conflict (list, code) do update
               set (parent, name_zh, name_en, aliases, position, retired, shipped, revision, changed_by, changed_at) =
                   (excluded.parent, excluded.name_zh, excluded.name_en, excluded.aliases, excluded.position,
                    excluded.retired, excluded.shipped, reference_entry.revision + 1, excluded.changed_by,
                    excluded.changed_at)
             where (reference_entry.shipped or not excluded.shipped)
               and (reference_entry.parent, reference_entry.name_zh, reference_entry.name_en, reference_entry.aliases,
                    reference_entry.position, reference_entry.retired)
                   is distinct from (excluded.parent, excluded.name_zh, excluded.name_en, excluded.aliases,
                                     excluded.position, excluded.retired)""";

    private final Sql sql;
    private final TimeOrderedIds ids;
    private final ObjectMapper json;

    StoredEntries(Sql sql, TimeOrderedIds ids, ObjectMapper json) {
        this.sql = sql;
        this.ids = ids;
        this.json = json;
    }

    /**
     * The stamp of each list, by the list's name. Read before the entries, or a change in between is missed; may name lists
     * that only a newer release knows.
     */
    Map<String, UUID> stamps() {
        Map<String, UUID> stamps = new HashMap<>();
        sql.query(
                "select list, stamp from reference_list",
                row -> stamps.put(row.getString(1), row.getObject(2, UUID.class)));
        return stamps;
    }

    Catalogue read(ReferenceList list) {
        return new Catalogue(list, sql.query(READ, EntryRow::read, list.name()));
    }

    /** The list as it is until the end of this transaction: nobody else changes it meanwhile. */
    Catalogue lock(ReferenceList list) {
        sql.query("select list from reference_list where list = ? for update", row -> row.getString(1), list.name());
        return read(list);
    }

    /** Writes what an administrator changed in a list that this transaction has locked. */
    void put(ReferenceList list, Collection<Entry> entries) {
        sql.update(PUT, list.name(), false, rows(entries));
        sql.update("update reference_list set stamp = ? where list = ?", ids.next(), list.name());
    }

    /** Lines up instances that start at the same time, until the transaction ends. */
    void lockShipping() {
        sql.query("select pg_advisory_xact_lock(hashtext('shipped-reference-lists'))", row -> null);
    }

    Optional<String> shipped(ReferenceList list) {
        return sql
                .query("select shipped from reference_list where list = ?", row -> row.getString(1), list.name())
                .stream()
                .findFirst();
    }

    /** Brings a list to what the release ships. What administrators changed or added stays as they have it. */
    void ship(ReferenceList list, Collection<Entry> entries, String digest) {
        sql.update(
                "insert into reference_list (list, stamp, shipped) values (?, ?, ?)"
                        + " on conflict (list) do update set (stamp, shipped) = (excluded.stamp, excluded.shipped)",
                list.name(),
                ids.next(),
                digest);
        sql.update(PUT, list.name(), true, rows(entries));
        sql.update(
                "update reference_entry set retired = true, revision = revision + 1"
                        + " where list = ? and shipped and not retired and code <> all (?)",
                list.name(),
                entries.stream().map(Entry::code).toArray(String[]::new));
    }

    private String rows(Collection<Entry> entries) {
        try {
            return json.writeValueAsString(entries.stream().map(EntryRow::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
