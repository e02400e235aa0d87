package io.kehu.followup.messaging;

import io.kehu.followup.obligation.Due;
import io.kehu.followup.obligation.RecordRequest;
import io.kehu.followup.policy.RecordKind;
import java.time.Instant;

/** {@code VerificationOpened}, as far as follow-up needs it. */
record VerificationOpenedV1(long revision, Instant enteredAt, Instant dueAt) {

    RecordRequest request() {
        return new RecordRequest(RecordKind.INITIAL_VERIFICATION, null, revision, enteredAt, Due.before(dueAt));
    }
}
