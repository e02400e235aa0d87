package io.kehu.followup.obligation;

import io.kehu.followup.policy.RecordKind;
import java.time.Instant;

/**
 * That a record asks for something, for the first time or again.
 *
 * @param subject the field it is about; null for the whole record
 * @param revision the record's revision that asks
 * @param due until when; null when the record leaves that to the policy
 */
public record RecordRequest(RecordKind kind, String subject, long revision, Instant askedAt, Due due) {

    RecordOrigin origin() {
        return new RecordOrigin(subject, revision);
    }
}
