package io.kehu.customer.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.kehu.clock.TimeOrderedIds;
import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code job}. Every method needs a running transaction. */
@ApplicationScoped
public class Jobs {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COLUMNS =
            "id, kind, status, created_by, created_at, order_given, state, total, done, failed,"
                    + " finished_at, fault";

    private final Sql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Jobs(Sql sql, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks for work of a kind that some handler does. */
    public Job open(String kind, JsonNode order, String by) {
        UUID id = ids.next();
        sql.update(
                "insert into job (id, kind, status, created_by, created_at, order_given, state, done, failed, attempts, not_before)"
                        + " values (?, ?, 'WAITING', ?, ?, ?::jsonb, '{}', 0, 0, 0, ?)",
                id,
                kind,
                by,
                clock.instant(),
                order.toString(),
                clock.instant());
        return find(id).orElseThrow();
    }

    public Optional<Job> find(UUID id) {
        return read("select " + COLUMNS + " from job where id = ?", id).stream().findFirst();
    }

    /** A person's jobs of one kind, newest first, older than the given one. */
    public List<Job> of(String person, String kind, UUID before, int limit) {
        return read(
                "select " + COLUMNS + " from job where created_by = ? and kind = ? and id < ? order by id desc limit ?",
                person,
                kind,
                before,
                limit);
    }

    /** Everybody's jobs of one kind, in the same order. */
    public List<Job> of(String kind, UUID before, int limit) {
        return read(
                "select " + COLUMNS + " from job where kind = ? and id < ? order by id desc limit ?",
                kind,
                before,
                limit);
    }

    /** Stops a job between two chunks; waits for the one at work. False when it was over already. */
    public boolean cancel(UUID id) {
        return sql.update(
                        "update job set status = 'CANCELLED', finished_at = ? where id = ? and status in ('WAITING', 'RUNNING')",
                        clock.instant(),
                        id)
                == 1;
    }

    /** A job that waits for its next chunk and that no other instance works on, locked until the transaction ends. */
    Optional<Job> claim() {
        return read(
                        "select " + COLUMNS + " from job where status in ('WAITING', 'RUNNING') and not_before <= ?"
                                + " order by not_before limit 1 for update skip locked",
                        clock.instant())
                .stream()
                .findFirst();
    }

    void keep(UUID id, JobHandler.Progress progress) {
        sql.update(
                "update job set status = ?, state = ?::jsonb, total = ?, done = ?, failed = ?, attempts = 0, finished_at = ?,"
                        + " not_before = ? where id = ?",
                (progress.finished() ? JobStatus.FINISHED : JobStatus.RUNNING).name(),
                progress.state() == null
                        ? JsonNodeFactory.instance.objectNode().toString()
                        : progress.state().toString(),
                progress.total(),
                progress.done(),
                progress.failed(),
                progress.finished() ? clock.instant() : null,
                clock.instant(),
                id);
    }

    /** Puts a job off after a failed chunk; gives it up at the last attempt. */
    void putOff(UUID id, int attempts, Instant until, String fault) {
        sql.update(
                "update job set attempts = attempts + 1, not_before = ?,"
                        + " status = case when attempts + 1 >= ? then 'FAILED' else status end,"
                        + " fault = case when attempts + 1 >= ? then ? end,"
                        + " finished_at = case when attempts + 1 >= ? then ?::timestamptz end"
                        + " where id = ? and status in ('WAITING', 'RUNNING')",
                until,
                attempts,
                attempts,
                fault,
                attempts,
                clock.instant(),
                id);
    }

    /** Deletes a job that has been over since before an instant; empty when there is none left that nobody else deletes. */
    Optional<Job> forget(Instant before) {
        return read(
                        "delete from job where id = (select id from job where status not in ('WAITING', 'RUNNING')"
                                + " and finished_at < ? order by finished_at limit 1 for update skip locked) returning "
                                + COLUMNS,
                        before)
                .stream()
                .findFirst();
    }

    private List<Job> read(String query, Object... values) {
        return sql.query(query, Jobs::job, values);
    }

    private static Job job(ResultSet row) throws SQLException, JsonProcessingException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                JobStatus.valueOf(row.getString("status")),
                row.getString("created_by"),
                Sql.instant(row, "created_at"),
                JSON.readTree(row.getString("order_given")),
                JSON.readTree(row.getString("state")),
                row.getObject("total", Long.class),
                row.getLong("done"),
                row.getLong("failed"),
                Sql.instant(row, "finished_at"),
                row.getString("fault"));
    }
}
