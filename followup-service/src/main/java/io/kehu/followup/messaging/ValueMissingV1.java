package io.kehu.followup.messaging;

import io.kehu.followup.obligation.Due;
import io.kehu.followup.obligation.RecordRequest;
import io.kehu.followup.policy.RecordKind;
import java.time.Instant;
import java.time.LocalDate;

/** {@code ValueMissing}, as far as follow-up needs it. */
record ValueMissingV1(long revision, String field, LocalDate dueOn, Instant reportedAt) {

    RecordRequest request() {
        return new RecordRequest(
                RecordKind.MISSING_VALUE, field, revision, reportedAt, dueOn == null ? null : Due.on(dueOn));
    }
}
