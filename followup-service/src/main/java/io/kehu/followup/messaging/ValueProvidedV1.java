package io.kehu.followup.messaging;

import io.kehu.followup.obligation.RecordAnswer;
import io.kehu.followup.policy.RecordKind;
import java.time.Instant;

/** {@code ValueProvided}, as far as follow-up needs it. */
record ValueProvidedV1(long revision, String field, String providedBy, Instant providedAt) {

    RecordAnswer answer(RecordAnswer.Proof proof) {
        return new RecordAnswer(RecordKind.MISSING_VALUE, field, revision, providedBy, providedAt, proof);
    }
}
