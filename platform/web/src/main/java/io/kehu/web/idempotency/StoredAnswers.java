package io.kehu.web.idempotency;

import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** The table {@code idempotency_key}. All methods but the last need the transaction of the request's effect. */
@ApplicationScoped
class StoredAnswers {

    private final Sql sql;
    private final Clock clock;

    StoredAnswers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Takes the key for this transaction. While another transaction holds it, this waits for that one's end.
     *
     * @return null when the key is new, else what is stored under it
     */
    StoredAnswer claim(String caller, String key, byte[] requestHash) {
        int fresh = sql.update(
                "insert into idempotency_key (caller, key, request_hash, created_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                caller,
                key,
                requestHash,
                clock.instant());
        return fresh == 1 ? null : read(caller, key);
    }

    private StoredAnswer read(String caller, String key) {
        return sql.query(
                        "select request_hash, status, location, etag, body from idempotency_key where caller = ? and key = ?",
                        row -> new StoredAnswer(
                                row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)),
                        caller,
                        key)
                .get(0);
    }

    void complete(String caller, String key, StoredAnswer answer) {
        sql.updateLate(
                "update idempotency_key set status = ?, location = ?, etag = ?, body = ? where caller = ? and key = ?",
                answer.status(),
                answer.location(),
                answer.etag(),
                answer.body(),
                caller,
                key);
    }

    /** Forgets keys taken before the given instant; returns how many. */
    int forget(Instant before) {
        return sql.update("delete from idempotency_key where created_at < ?", before);
    }
}
