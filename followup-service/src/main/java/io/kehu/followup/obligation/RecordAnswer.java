package io.kehu.followup.obligation;

import io.kehu.followup.policy.RecordKind;
import java.time.Instant;
import java.util.UUID;

/**
 * That what a record asked for is done.
 *
 * @param subject the field it is about; null for the whole record
 * @param revision the record's revision that says so
 * @param proof the event that says so
 */
public record RecordAnswer(RecordKind kind, String subject, long revision, String by, Instant at, Proof proof) {

    /** An event of another service. */
    public record Proof(UUID eventId, String type) {}
}
