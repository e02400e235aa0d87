package io.kehu.customer.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a record on its way into force, or out of it (VER-2, VER-3, VER-4). */
public sealed interface ApprovalEvent extends CustomerEvent {

    record CustomerSubmitted(
            @JsonUnwrapped Subject subject,
            String submittedBy,
            Instant submittedAt,
            Instant collectedAt,
            boolean enteredLate)
            implements ApprovalEvent {
        @Override
        public String actor() {
            return submittedBy;
        }
    }

    /**
     * A record is in force.
     *
     * @param approvedBy who approved; who submitted, where the department does without approval
     * @param withoutApproval true where the department does without approval, else null
     */
    record CustomerApproved(
            @JsonUnwrapped Subject subject,
            String enteredBy,
            String approvedBy,
            Instant approvedAt,
            Boolean withoutApproval,
            String legacyNumber,
            String legacyNote,
            Facts facts)
            implements ApprovalEvent {
        @Override
        public String actor() {
            return approvedBy;
        }
    }

    record CustomerReturned(@JsonUnwrapped Subject subject, List<Reason> reasons, String returnedBy, Instant returnedAt)
            implements ApprovalEvent {
        @Override
        public String actor() {
            return returnedBy;
        }
    }

    /** Who entered the record has looked at it again after the approval (VER-4). */
    record CustomerConfirmed(@JsonUnwrapped Subject subject, String confirmedBy, Instant confirmedAt)
            implements ApprovalEvent {
        @Override
        public String actor() {
            return confirmedBy;
        }
    }

    /** False or invalid data: out of the working set (VER-2). */
    record CustomerRejected(@JsonUnwrapped Subject subject, String reason, String rejectedBy, Instant rejectedAt)
            implements ApprovalEvent {
        @Override
        public String actor() {
            return rejectedBy;
        }
    }

    /** A rejected record is worked on again; it is in force only after its next approval. */
    record CustomerReinstated(@JsonUnwrapped Subject subject, String reason, String reinstatedBy, Instant reinstatedAt)
            implements ApprovalEvent {
        @Override
        public String actor() {
            return reinstatedBy;
        }
    }

    /** Why one field was sent back. */
    @Schema(name = "ReturnReason")
    record Reason(String field, String reason) {}
}
