package io.kehu.customer.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/** The initial verification of a record (VER-1). */
public sealed interface VerificationEvent extends CustomerEvent {

    /**
     * A record came in, or was taken back unverified: its owner verifies it until {@code dueAt} (VER-1).
     *
     * @param actor who entered it, or took it back
     */
    record VerificationOpened(
            @JsonUnwrapped Subject subject,
            String enteredBy,
            Instant enteredAt,
            Instant collectedAt,
            Instant dueAt,
            @JsonIgnore String actor)
            implements VerificationEvent {}

    /**
     * @param missing,wrong the items that are missing and those that are false; both empty when all is well
     */
    record VerificationCompleted(
            @JsonUnwrapped Subject subject,
            List<String> missing,
            List<String> wrong,
            boolean late,
            String verifiedBy,
            Instant verifiedAt)
            implements VerificationEvent {
        @Override
        public String actor() {
            return verifiedBy;
        }
    }
}
