package io.kehu.customer.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A fact about a customer. Names of the records are the names of the events. */
public sealed interface CustomerEvent {

    /** Whom it is about, and whose it is. */
    Subject subject();

    /** The user who caused it. */
    @JsonIgnore
    String actor();

    record CustomerSubmitted(
            @JsonUnwrapped Subject subject,
            String submittedBy,
            Instant submittedAt,
            Instant collectedAt,
            boolean enteredLate)
            implements CustomerEvent {
        @Override
        public String actor() {
            return submittedBy;
        }
    }

    record CustomerApproved(
            @JsonUnwrapped Subject subject,
            String enteredBy,
            String approvedBy,
            Instant approvedAt,
            String legacyNumber,
            String legacyNote,
            Facts facts)
            implements CustomerEvent {
        @Override
        public String actor() {
            return approvedBy;
        }
    }

    record CustomerReturned(@JsonUnwrapped Subject subject, List<Reason> reasons, String returnedBy, Instant returnedAt)
            implements CustomerEvent {
        @Override
        public String actor() {
            return returnedBy;
        }
    }

    /** Only after approval; before that a record is its author's own affair. */
    record CustomerChanged(
            @JsonUnwrapped Subject subject, List<String> fields, String changedBy, Instant changedAt, Facts facts)
            implements CustomerEvent {
        @Override
        public String actor() {
            return changedBy;
        }
    }

    record CustomerReassigned(
            @JsonUnwrapped Subject subject,
            String previousOwnerId,
            String note,
            String reassignedBy,
            Instant reassignedAt)
            implements CustomerEvent {
        @Override
        public String actor() {
            return reassignedBy;
        }
    }

    record CooperationEnded(
            @JsonUnwrapped Subject subject,
            String number,
            LocalDate endedOn,
            String reason,
            String endedBy,
            Instant endedAt,
            Facts facts)
            implements CustomerEvent {
        @Override
        public String actor() {
            return endedBy;
        }
    }

    /** Why one field was sent back. */
    record Reason(String field, String reason) {}
}
