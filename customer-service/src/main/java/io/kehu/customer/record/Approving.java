package io.kehu.customer.record;

import io.kehu.customer.event.ApprovalEvent;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.Subject;
import io.kehu.customer.event.VerificationEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The steps of a record on its way into force (VER-1 to VER-4); each returns what the world hears of it. */
public record Approving(Customer customer) {

    /** What its owner has to do first (VER-1). */
    List<CustomerEvent> entered(Instant verifyUntil) {
        return List.of(
                verificationOpened(customer.currentSubject(), customer.entry().enteredBy(), verifyUntil));
    }

    private VerificationEvent verificationOpened(Subject subject, String by, Instant until) {
        Entry entry = customer.entry();
        return new VerificationEvent.VerificationOpened(
                subject,
                entry.enteredBy(),
                entry.enteredAt(),
                customer.content().details().acquiredAt(),
                until,
                by);
    }

    public List<CustomerEvent> verify(Verification outcome) {
        customer.goOn(customer.course().verified(outcome));
        return List.of(new VerificationEvent.VerificationCompleted(
                customer.telling().subject(),
                outcome.itemsThatAre(Verification.Outcome.MISSING),
                outcome.itemsThatAre(Verification.Outcome.FALSE),
                outcome.late(),
                outcome.by(),
                outcome.at()));
    }

    public List<CustomerEvent> submit(String by, Instant at) {
        customer.goOn(customer.course().submitted(by, at));
        Content content = customer.content();
        List<CustomerEvent> events = new ArrayList<>();
        events.add(new ApprovalEvent.CustomerSubmitted(
                customer.telling().subject(),
                by,
                at,
                content.details().acquiredAt(),
                customer.entry().enteredLate()));
        events.addAll(ValueNews.ofSubmitted(customer, by, at));
        return events;
    }

    public List<CustomerEvent> approve(String by, Instant at) {
        customer.goOn(customer.course().approved(by, at));
        return inForce(by, at, null);
    }

    /** Where the department does without approval, what is submitted is in force and nobody has approved it (VER-3). */
    public List<CustomerEvent> waive(String submittedBy, Instant at) {
        customer.goOn(customer.course().approved(null, at));
        return inForce(submittedBy, at, true);
    }

    private List<CustomerEvent> inForce(String by, Instant at, Boolean withoutApproval) {
        CustomerEvent approved = new ApprovalEvent.CustomerApproved(
                customer.telling().subject(),
                customer.entry().enteredBy(),
                by,
                at,
                withoutApproval,
                customer.legacy().map(LegacyNumber::number).orElse(null),
                customer.legacy().map(LegacyNumber::note).orElse(null),
                customer.telling().facts());
        return customer.isActive()
                ? List.of(approved, customer.telling().cooperationStarted(by, at))
                : List.of(approved);
    }

    public List<CustomerEvent> sendBack(List<ApprovalEvent.Reason> reasons, String by, Instant at) {
        customer.goOn(customer.course().sentBack(reasons));
        return List.of(new ApprovalEvent.CustomerReturned(
                customer.telling().subject(), customer.course().returnReasons(), by, at));
    }

    public List<CustomerEvent> confirm(String by, Instant at) {
        customer.goOn(customer.course().confirmed(by, at));
        return List.of(new ApprovalEvent.CustomerConfirmed(customer.telling().subject(), by, at));
    }

    public List<CustomerEvent> reject(String reason, String by, Instant at) {
        customer.goOn(customer.course().rejected(reason));
        return List.of(new ApprovalEvent.CustomerRejected(customer.telling().subject(), reason, by, at));
    }

    /**
     * Takes a rejected record back, to be mended and submitted again.
     *
     * @param verifyUntil for the initial verification, which is asked for anew if nobody had completed it
     */
    public List<CustomerEvent> reinstate(String reason, Instant verifyUntil, String by, Instant at) {
        customer.goOn(customer.course().reinstated());
        Subject subject = customer.telling().subject();
        CustomerEvent reinstated = new ApprovalEvent.CustomerReinstated(subject, reason, by, at);
        return customer.course().verification() == null
                ? List.of(reinstated, verificationOpened(subject, by, verifyUntil))
                : List.of(reinstated);
    }
}
