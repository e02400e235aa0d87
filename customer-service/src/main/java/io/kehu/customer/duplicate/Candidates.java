package io.kehu.customer.duplicate;

import io.kehu.customer.twin.TwinFacts;
import io.kehu.customer.twin.TwinKeys;
import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Asks the database which records share a key, those included that the caller does not see ({@code find_twins}). */
@ApplicationScoped
class Candidates {

    private final Sql sql;

    Candidates(Sql sql) {
        this.sql = sql;
    }

    /** The nearest first. */
    List<Candidate> of(Collection<String> keys) {
        return find(null, keys, List.of());
    }

    /** The same; until the running transaction ends, nobody else saves a record under the name or the code of this one. */
    List<Candidate> ofOneToBeSaved(UUID self, Collection<String> keys) {
        return find(self, keys, TwinKeys.exact(keys));
    }

    private List<Candidate> find(UUID self, Collection<String> keys, Collection<String> hold) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return sql.query(
                "select * from find_twins(?, ?, ?)",
                Candidates::candidate,
                self,
                keys.toArray(String[]::new),
                hold.toArray(String[]::new));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getString("status"),
                row.getString("number"),
                row.getString("legal_name"),
                row.getString("owner_id"),
                row.getString("department"),
                row.getString("region"),
                row.getBoolean("visible"),
                facts(row));
    }

    /** What is compared, of a row that has it in the columns of {@code find_twins}. */
    static TwinFacts facts(ResultSet row) throws SQLException {
        return TwinFacts.of(
                row.getString("legal_name"),
                row.getString("short_name"),
                row.getString("credit_code"),
                texts(row.getArray("phones")),
                texts(row.getArray("emails")),
                row.getString("place"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
