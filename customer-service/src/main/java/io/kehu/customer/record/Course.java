package io.kehu.customer.record;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.event.ApprovalEvent.Reason;
import io.kehu.web.problem.Refusal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * How far a record is on its way into force, who took it there, and why it is not further. Every step is refused with 409 where
 * the record does not stand at its beginning.
 *
 * @param verification what the initial verification found (VER-1); null before it
 * @param returnReasons why the record was sent back
 * @param rejectReason why the record is not in the working set
 */
@Embeddable
public record Course(
        @Enumerated(EnumType.STRING) Status status,
        Entry entry,
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) Verification verification,
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) List<Reason> returnReasons,
        String rejectReason) {

    static Course of(Entry entry) {
        return new Course(Status.DRAFT, entry, null, List.of(), null);
    }

    Course submitted(String by, Instant at) {
        require(Status.DRAFT, Status.RETURNED);
        return new Course(Status.SUBMITTED, entry.submitted(by, at), verification, List.of(), rejectReason);
    }

    Course approved(String by, Instant at) {
        require(Status.SUBMITTED);
        return new Course(Status.APPROVED, entry.approved(by, at), verification, returnReasons, rejectReason);
    }

    Course sentBack(List<Reason> reasons) {
        require(Status.SUBMITTED);
        return new Course(Status.RETURNED, entry, verification, List.copyOf(reasons), rejectReason);
    }

    /** Refused when the record is confirmed already. */
    Course confirmed(String by, Instant at) {
        require(Status.APPROVED);
        if (entry.confirmedBy() != null) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, "CONFIRMED", List.of(Status.APPROVED));
        }
        return new Course(status, entry.confirmed(by, at), verification, returnReasons, rejectReason);
    }

    Course rejected(String reason) {
        requireInUse();
        return new Course(Status.REJECTED, entry, verification, returnReasons, reason);
    }

    Course reinstated() {
        require(Status.REJECTED);
        return new Course(Status.RETURNED, entry, verification, returnReasons, null);
    }

    Course verified(Verification outcome) {
        requireInUse();
        return new Course(status, entry, outcome, returnReasons, rejectReason);
    }

    /** Merged and standing for itself again. */
    Course at(Status other) {
        return new Course(other, entry, verification, returnReasons, rejectReason);
    }

    /** Of a stub only who entered it is known, and why it was rejected. */
    Course archived(Status as) {
        return new Course(as, entry, null, List.of(), rejectReason);
    }

    void requireInUse() {
        require(Status.DRAFT, Status.SUBMITTED, Status.RETURNED, Status.APPROVED);
    }

    void require(Status... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, status, List.of(allowed));
        }
    }
}
