package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who brought a record in and took it through its steps, and when.
 *
 * @param enteredLate more than a day after it was collected (CAP-7)
 * @param approvedBy who approved; nobody where the department does without approval (VER-3), though the record is in force
 * @param confirmedBy who entered it, once they have looked at it again after the approval (VER-4)
 */
@Embeddable
@Schema(requiredProperties = {"enteredBy", "enteredAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        String enteredBy,
        Instant enteredAt,
        boolean enteredLate,
        String submittedBy,
        Instant submittedAt,
        @Schema(description = "Left out where the department does without approval: nobody has approved it")
                String approvedBy,
        Instant approvedAt,
        String confirmedBy,
        Instant confirmedAt) {

    static Entry of(String by, Instant at, boolean late) {
        return new Entry(by, at, late, null, null, null, null, null, null);
    }

    /** What came after an earlier submission is void. */
    Entry submitted(String by, Instant at) {
        return new Entry(enteredBy, enteredAt, enteredLate, by, at, null, null, null, null);
    }

    Entry approved(String by, Instant at) {
        return new Entry(enteredBy, enteredAt, enteredLate, submittedBy, submittedAt, by, at, null, null);
    }

    Entry confirmed(String by, Instant at) {
        return new Entry(enteredBy, enteredAt, enteredLate, submittedBy, submittedAt, approvedBy, approvedAt, by, at);
    }
}
