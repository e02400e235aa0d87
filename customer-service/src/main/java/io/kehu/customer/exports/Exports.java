package io.kehu.customer.exports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.clock.TimeOrderedIds;
import io.kehu.customer.event.CustomerEvents;
import io.kehu.customer.event.CustomersExported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The table {@code export_record}. */
@ApplicationScoped
@Transactional
public class Exports {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> FILTERS = new TypeReference<>() {};

    private final DataSource database;
    private final CustomerEvents events;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Exports(DataSource database, CustomerEvents events, TimeOrderedIds ids, Clock clock) {
        this.database = database;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records that an export begins. */
    public ExportRecord begin(String by, String format, String layout, Map<String, String> filters, boolean masked) {
        ExportRecord begun =
                new ExportRecord(ids.next(), by, clock.instant(), format, layout, filters, masked, null, null);
        try {
            update(
                    "insert into export_record (id, exported_by, started_at, format, layout, filters, masked)"
                            + " values (?, ?, ?, ?, ?, ?::jsonb, ?)",
                    begun.id(),
                    by,
                    Timestamp.from(begun.startedAt()),
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
        update(
                "update export_record set rows = ?, finished_at = ? where id = ?",
                rows,
                complete ? Timestamp.from(clock.instant()) : null,
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
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select * from export_record where id < ? order by id desc limit ?")) {
            select.setObject(1, before);
            select.setInt(2, limit);
            ResultSet row = select.executeQuery();
            List<ExportRecord> records = new ArrayList<>();
            while (row.next()) {
                records.add(read(row));
            }
            return records;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Exports cannot be read", e);
        }
    }

    private static ExportRecord read(ResultSet row) throws SQLException, JsonProcessingException {
        return new ExportRecord(
                row.getObject("id", UUID.class),
                row.getString("exported_by"),
                instant(row.getTimestamp("started_at")),
                row.getString("format"),
                row.getString("layout"),
                JSON.readValue(row.getString("filters"), FILTERS),
                row.getBoolean("masked"),
                row.getObject("rows", Long.class),
                instant(row.getTimestamp("finished_at")));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The export was not recorded", e);
        }
    }
}
