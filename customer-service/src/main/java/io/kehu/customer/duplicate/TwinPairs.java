package io.kehu.customer.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.clock.TimeOrderedIds;
import io.kehu.customer.twin.Reason;
import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code twin_pair}; a caller sees the pairs of which they see both records. Every method needs a transaction. */
@ApplicationScoped
public class TwinPairs {

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String KEPT = "twin_pair.status = 'DISMISSED' and twin_pair.keys = excluded.keys";
    private static final String FOUND =
            """
            insert into twin_pair (first_id, second_id, id, score, reasons, keys, found_at, status)
            values (?, ?, ?, ?, ?::jsonb, ?, ?, 'OPEN')
            on conflict (first_id, second_id) do update set
                score = excluded.score, reasons = excluded.reasons, keys = excluded.keys, found_at = excluded.found_at,
                status = case when %1$s then 'DISMISSED' else 'OPEN' end,
                decided_by = case when %1$s then twin_pair.decided_by end,
                decided_at = case when %1$s then twin_pair.decided_at end,
                decision = case when %1$s then twin_pair.decision end"""
                    .formatted(KEPT);

    private static final String SELECT =
            """
            select p.id, p.score, p.status, p.found_at, p.reasons, p.decided_by, p.decided_at, p.decision,
                a.id as a_id, a.number as a_number, a.legal_name as a_name, a.owner_id as a_owner,
                a.department as a_department, a.region as a_region,
                b.id as b_id, b.number as b_number, b.legal_name as b_name, b.owner_id as b_owner,
                b.department as b_department, b.region as b_region
            from twin_pair p join customer a on a.id = p.first_id join customer b on b.id = p.second_id where""";

    private final Sql sql;
    private final TwinWords words;
    private final TimeOrderedIds ids;
    private final Clock clock;

    TwinPairs(Sql sql, TwinWords words, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.words = words;
        this.ids = ids;
        this.clock = clock;
    }

    /** A place in the list. */
    public record Place(int score, UUID id) {

        public static final Place BEGINNING = new Place(Integer.MAX_VALUE, new UUID(-1, -1));
    }

    /** The likeliest first. */
    public List<TwinPair> list(TwinPair.Status status, int minScore, Place after, int limit) {
        return read(
                SELECT + " p.status = ? and p.score >= ? and (p.score, p.id) < (?, ?)"
                        + " order by p.score desc, p.id desc limit ?",
                status.name(),
                minScore,
                after.score(),
                after.id(),
                limit);
    }

    public Optional<TwinPair> find(UUID id) {
        return read(SELECT + " p.id = ?", id).stream().findFirst();
    }

    /** Notes that an open pair is of two customers; false when it is not open. */
    public boolean dismiss(UUID id, String reason, String by) {
        return sql.update(
                        "update twin_pair set status = 'DISMISSED', decision = ?, decided_by = ?, decided_at = ?"
                                + " where id = ? and status = 'OPEN'",
                        reason,
                        by,
                        clock.instant(),
                        id)
                == 1;
    }

    /** Notes what became of a pair by merging the two or undoing that; nothing happens when no scan has found them. */
    public void decided(UUID one, UUID other, TwinPair.Status status, String reason, String by) {
        sql.update(
                "update twin_pair set status = ?, decision = ?, decided_by = ?, decided_at = ?"
                        + " where first_id = least(?, ?) and second_id = greatest(?, ?)",
                status.name(),
                reason,
                by,
                clock.instant(),
                one,
                other,
                one,
                other);
    }

    /** What was dismissed stays so, unless one of the two has other keys since. */
    void found(List<FoundPair> pairs) {
        Instant now = clock.instant();
        sql.updateAll(
                FOUND,
                pairs.stream()
                        .map(pair -> new Object[] {
                            pair.first(),
                            pair.second(),
                            ids.next(),
                            pair.score(),
                            json(pair.reasons()),
                            pair.keys(),
                            now
                        })
                        .toList());
    }

    private static String json(List<Reason> reasons) {
        try {
            return JSON.writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void forgetOpenFoundBefore(Instant start) {
        sql.update("delete from twin_pair where status = 'OPEN' and found_at < ?", start);
    }

    private List<TwinPair> read(String query, Object... values) {
        return sql.query(query, this::pair, values);
    }

    private TwinPair pair(ResultSet row) throws SQLException, JsonProcessingException {
        return new TwinPair(
                row.getObject("id", UUID.class),
                row.getInt("score"),
                TwinPair.Status.valueOf(row.getString("status")),
                Sql.instant(row, "found_at"),
                side(row, "a"),
                side(row, "b"),
                words.grounds(JSON.readValue(row.getString("reasons"), REASONS), true, false),
                row.getString("decided_by"),
                Sql.instant(row, "decided_at"),
                row.getString("decision"));
    }

    private static TwinPair.Side side(ResultSet row, String of) throws SQLException {
        return new TwinPair.Side(
                row.getObject(of + "_id", UUID.class),
                row.getString(of + "_number"),
                row.getString(of + "_name"),
                row.getString(of + "_owner"),
                row.getString(of + "_department"),
                row.getString(of + "_region"));
    }
}
