package io.kehu.customer.exports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.clock.TimeOrderedIds;
import io.kehu.customer.event.CustomerEvents;
import io.kehu.customer.event.CustomersExported;
import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table {@code export_record}. */
@ApplicationScoped
@Transactional
public class Exports {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> FILTERS = new TypeReference<>() {};

    private final Sql sql;
    private final CustomerEvents events;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Exports(Sql sql, CustomerEvents events, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records that an export begins. */
    public ExportRecord begin(String by, String format, String layout, Map<String, String> filters, boolean masked) {
        ExportRecord begun =
                new ExportRecord(ids.next(), by, clock.instant(), format, layout, filters, masked, null, null);
        try {
            sql.update(
                    "insert into export_record (id, exported_by, started_at, format, layout, filters, masked)"
                            + " values (?, ?, ?, ?, ?, ?::jsonb, ?)",
                    begun.id(),
                    by,
                    begun.startedAt(),
                    format,
                    layout,
                    JSON.writeValueAsString(filters),
                    masked);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return begun;
    }

    /** Records how it ended. */
    public void end(ExportRecord begun, long rows, boolean complete) {
        sql.update(
                "update export_record set rows = ?, finished_at = ? where id = ?",
                rows,
                complete ? clock.instant() : null,
                begun.id());
        events.publish(List.of(new CustomersExported(
                begun.id(),
                begun.exportedBy(),
                begun.startedAt(),
                begun.format(),
                begun.layout(),
                begun.filters(),
                rows,
                complete,
                begun.masked())));
    }

    /** Newest first, older than the given one. */
    public List<ExportRecord> list(UUID before, int limit) {
        return sql.query(
                "select * from export_record where id < ? order by id desc limit ?", Exports::read, before, limit);
    }

    private static ExportRecord read(ResultSet row) throws SQLException, JsonProcessingException {
        return new ExportRecord(
                row.getObject("id", UUID.class),
                row.getString("exported_by"),
                Sql.instant(row, "started_at"),
                row.getString("format"),
                row.getString("layout"),
                JSON.readValue(row.getString("filters"), FILTERS),
                row.getBoolean("masked"),
                row.getObject("rows", Long.class),
                Sql.instant(row, "finished_at"));
    }
}
