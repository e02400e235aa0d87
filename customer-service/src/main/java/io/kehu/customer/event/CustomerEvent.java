package io.kehu.customer.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    /** False or invalid data: out of the working set (VER-2). */
    record CustomerRejected(@JsonUnwrapped Subject subject, String reason, String rejectedBy, Instant rejectedAt)
            implements CustomerEvent {
        @Override
        public String actor() {
            return rejectedBy;
        }
    }

    /** A rejected record is worked on again; it is in force only after its next approval. */
    record CustomerReinstated(@JsonUnwrapped Subject subject, String reason, String reinstatedBy, Instant reinstatedAt)
            implements CustomerEvent {
        @Override
        public String actor() {
            return reinstatedBy;
        }
    }

    /** Who entered the record has looked at it again after the approval (VER-4). */
    record CustomerConfirmed(@JsonUnwrapped Subject subject, String confirmedBy, Instant confirmedAt)
            implements CustomerEvent {
        @Override
        public String actor() {
            return confirmedBy;
        }
    }

    /** A record came in: its owner verifies it until {@code dueAt} (VER-1). */
    record VerificationOpened(
            @JsonUnwrapped Subject subject, String enteredBy, Instant enteredAt, Instant collectedAt, Instant dueAt)
            implements CustomerEvent {
        @Override
        public String actor() {
            return enteredBy;
        }
    }

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
            implements CustomerEvent {
        @Override
        public String actor() {
            return verifiedBy;
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
            implements CustomerEvent {
        @Override
        public String actor() {
            return reportedBy;
        }
    }

    /** A value that was missing is there. */
    record ValueProvided(@JsonUnwrapped Subject subject, String field, String providedBy, Instant providedAt)
            implements CustomerEvent {
        @Override
        public String actor() {
            return providedBy;
        }
    }

    /**
     * Something was sold to the customer, or such a booking was taken back: then the amounts are negative (CAP-11).
     *
     * @param transactionRegion where the business was done; the subject's region is that of its owner
     * @param cost null when it is not known
     * @param reversalOf the booking that was taken back; null otherwise
     */
    record TransactionRecorded(
            @JsonUnwrapped Subject subject,
            UUID transactionId,
            LocalDate occurredOn,
            String businessLine,
            String transactionRegion,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal revenue,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal cost,
            UUID reversalOf,
            String recordedBy,
            Instant recordedAt)
            implements CustomerEvent {
        @Override
        public String actor() {
            return recordedBy;
        }
    }

    /** The customer became one that we work with; the contract's dates where one is on record. */
    record CooperationStarted(
            @JsonUnwrapped Subject subject,
            String contractNumber,
            LocalDate signedOn,
            LocalDate startsOn,
            LocalDate endsOn,
            String startedBy,
            Instant startedAt)
            implements CustomerEvent {
        @Override
        public String actor() {
            return startedBy;
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
            implements CustomerEvent {
        @Override
        public String actor() {
            return changedBy;
        }
    }

    /**
     * This record goes on for another of the same customer too (CAP-9), and is found by the other's number.
     *
     * @param number this one's
     * @param mergedNumber the other's; null when it had none
     * @param facts null while this record is not in force
     */
    record CustomerMerged(
            @JsonUnwrapped Subject subject,
            String number,
            UUID mergedId,
            String mergedNumber,
            Facts facts,
            String mergedBy,
            Instant mergedAt)
            implements CustomerEvent {
        @Override
        public String actor() {
            return mergedBy;
        }
    }

    /** The same, told of the record that went up in the other: it asks for nothing any more and keeps its number. */
    record CustomerMergedInto(
            @JsonUnwrapped Subject subject, String number, UUID survivorId, String mergedBy, Instant mergedAt)
            implements CustomerEvent {
        @Override
        public String actor() {
            return mergedBy;
        }
    }

    /** Two records turned out not to be of one customer: this one goes on without the other. */
    record CustomerUnmerged(
            @JsonUnwrapped Subject subject,
            String number,
            UUID mergedId,
            Facts facts,
            String unmergedBy,
            Instant unmergedAt)
            implements CustomerEvent {
        @Override
        public String actor() {
            return unmergedBy;
        }
    }

    /**
     * The same, told of the record that stands for itself again.
     *
     * @param inForce whether it was approved before it was merged, and so is again
     */
    record CustomerUnmergedFrom(
            @JsonUnwrapped Subject subject,
            String number,
            UUID survivorId,
            boolean inForce,
            Facts facts,
            String unmergedBy,
            Instant unmergedAt)
            implements CustomerEvent {
        @Override
        public String actor() {
            return unmergedBy;
        }
    }

    /**
     * Somebody took customers out of the system in a file; about no one customer.
     *
     * @param filters what they were narrowed to
     * @param rows how many there were, also where the file broke off
     * @param masked whether contacts were unreadable
     */
    record CustomersExported(
            UUID exportId,
            String exportedBy,
            Instant exportedAt,
            String format,
            String layout,
            Map<String, String> filters,
            long rows,
            boolean complete,
            boolean masked)
            implements CustomerEvent {
        @Override
        public Subject subject() {
            return new Subject(exportId, 0, null, exportedBy, null, null);
        }

        @Override
        public String actor() {
            return exportedBy;
        }
    }

    /** Either a person or a department. */
    record Recipient(String userId, String department) {}

    /** Why one field was sent back. */
    record Reason(String field, String reason) {}
}
