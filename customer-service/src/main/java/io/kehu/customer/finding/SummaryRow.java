package io.kehu.customer.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.kehu.customer.record.Flag;
import io.kehu.customer.record.Lifecycle;
import io.kehu.customer.record.Marks;
import io.kehu.customer.record.Ownership;
import io.kehu.customer.record.Standing;
import io.kehu.customer.record.Status;
import io.kehu.customer.record.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads rows of the database's type {@code found_customer}. */
final class SummaryRow {

    private static final TypeReference<Map<String, Standing.Label>> LABELS = new TypeReference<>() {};

    private final ResultSet row;

    SummaryRow(ResultSet row) {
        this.row = row;
    }

    CustomerSummary summary() throws SQLException {
        List<String> marks = List.of((String[]) row.getArray("marks").getArray());
        return new CustomerSummary(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                row.getString("number"),
                Status.valueOf(row.getString("status")),
                row.getString("legal_name"),
                row.getString("short_name"),
                row.getString("credit_code"),
                row.getString("industry_code"),
                text("lifecycle").map(Lifecycle::valueOf).orElse(null),
                Marks.values("tag", marks),
                Marks.values("flag", marks).stream().map(Flag::valueOf).toList(),
                labels(),
                new Ownership(row.getString("owner_id"), row.getString("department"), row.getString("region")),
                contact(),
                row.getBigDecimal("expected_annual_amount"),
                "CNY",
                instant("acquired_at"),
                instant("entered_at"),
                instant("last_interaction_at"),
                row.getObject("next_due_on", LocalDate.class));
    }

    Place place() throws SQLException {
        return new Place(row.getString("sort_key"), row.getObject("id", UUID.class));
    }

    private CustomerSummary.Contact contact() throws SQLException {
        String name = row.getString("contact_name");
        String position = row.getString("contact_position");
        return name == null && position == null ? null : new CustomerSummary.Contact(name, position);
    }

    private Map<String, Standing.Label> labels() throws SQLException {
        try {
            return StoredJson.MAPPER.readValue(text("labels").orElse("{}"), LABELS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored labels cannot be read", e);
        }
    }

    private Instant instant(String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private Optional<String> text(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
