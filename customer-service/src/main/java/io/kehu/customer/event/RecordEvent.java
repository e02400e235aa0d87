package io.kehu.customer.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a record says has changed, or whose it is; values that were missing, and who hears of it all. */
public sealed interface RecordEvent extends CustomerEvent {

    /** Only after approval; before that a record is its author's own affair. */
    record CustomerChanged(
            @JsonUnwrapped Subject subject, List<String> fields, String changedBy, Instant changedAt, Facts facts)
            implements RecordEvent {
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
            implements RecordEvent {
        @Override
        public String actor() {
            return reassignedBy;
        }
    }

    /** A value that the customer did not give, to be looked up in public sources until {@code dueOn} (CAP-4). */
    record ValueMissing(
            @JsonUnwrapped Subject subject,
            String field,
            String reason,
            LocalDate dueOn,
            String reportedBy,
            Instant reportedAt)
            implements RecordEvent {
        @Override
        public String actor() {
            return reportedBy;
        }
    }

    /** A value that was missing is there. */
    record ValueProvided(@JsonUnwrapped Subject subject, String field, String providedBy, Instant providedAt)
            implements RecordEvent {
        @Override
        public String actor() {
            return providedBy;
        }
    }

    /**
     * Something about a customer in force changed that these asked to hear of (UPD-2).
     *
     * @param topics the kinds of change
     * @param fields paths of the changed fields, without their values
     * @param recipients in the order in which to tell them: the owner first
     */
    record ChangeNoticed(
            @JsonUnwrapped Subject subject,
            List<String> topics,
            List<String> fields,
            List<Recipient> recipients,
            String changedBy,
            Instant changedAt)
            implements RecordEvent {
        @Override
        public String actor() {
            return changedBy;
        }
    }

    /** Either a person or a department. */
    record Recipient(String userId, String department) {}
}
