package io.kehu.followup.messaging;

import io.kehu.followup.obligation.RecordAnswer;
import io.kehu.followup.policy.RecordKind;
import java.time.Instant;

/** {@code VerificationCompleted}, as far as follow-up needs it: whatever the outcome, the verification is done. */
record VerificationCompletedV1(long revision, String verifiedBy, Instant verifiedAt) {

    RecordAnswer answer(RecordAnswer.Proof proof) {
        return new RecordAnswer(RecordKind.INITIAL_VERIFICATION, null, revision, verifiedBy, verifiedAt, proof);
    }
}
