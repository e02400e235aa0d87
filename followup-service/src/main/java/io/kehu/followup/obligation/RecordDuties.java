package io.kehu.followup.obligation;

import io.kehu.calendar.source.CalendarInForce;
import io.kehu.clock.TimeOrderedIds;
import io.kehu.followup.directory.Customer;
import io.kehu.followup.event.Announcements;
import io.kehu.followup.event.Cause;
import io.kehu.followup.event.FollowUpScheduled.PolicyVersion;
import io.kehu.followup.policy.Duty;
import io.kehu.followup.policy.RecordKind;
import io.kehu.followup.policy.RecordPolicy;
import io.kehu.followup.policy.source.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * What a customer's record asks for by itself, and that it is done. One thing is open once, however often it is asked for. The
 * customer is locked by then.
 */
@ApplicationScoped
public class RecordDuties {

    private final Policies policies;
    private final CalendarInForce calendar;
    private final Obligations obligations;
    private final HeardOfRecords heard;
    private final Announcements announcements;
    private final TimeOrderedIds ids;

    RecordDuties(
            Policies policies,
            CalendarInForce calendar,
            Obligations obligations,
            HeardOfRecords heard,
            Announcements announcements,
            TimeOrderedIds ids) {
        this.policies = policies;
        this.calendar = calendar;
        this.obligations = obligations;
        this.heard = heard;
        this.announcements = announcements;
        this.ids = ids;
    }

    /** Opens it, or moves what is open already; passes over what a rejection, a merger or an answer has overtaken. */
    public void ask(Customer customer, RecordRequest request, Cause cause) {
        if (customer.isSettled()
                || customer.isRejectedSince(request.revision())
                || !heard.isNews(customer.id(), request.kind(), request.subject(), request.revision())) {
            return;
        }
        Due due = request.due() == null ? byPolicy(request) : request.due();
        openOne(customer, request.kind(), request.subject())
                .ifPresentOrElse(
                        obligation -> obligation
                                .askAgain(request.origin(), due)
                                .ifPresent(moved -> announcements.announce(customer, moved, cause)),
                        () -> open(customer, request, due, cause));
    }

    private Due byPolicy(RecordRequest request) {
        Duty duty = policies.ofRecords().duty(request.kind());
        return Due.on(
                calendar.deadlines().deadline(request.askedAt(), duty.term()).dueOn());
    }

    private void open(Customer customer, RecordRequest request, Due due, Cause cause) {
        RecordPolicy policy = policies.ofRecords();
        Obligation obligation = new Obligation(
                ids.next(),
                customer,
                new PolicyVersion(policy.code(), policy.version()),
                policy.duty(request.kind()),
                request.origin(),
                request.askedAt(),
                due);
        obligations.persist(obligation);
        announcements.announce(customer, obligation.scheduled(), cause);
    }

    /** Completes it, if it is open; whether it was in time is measured by when it was done. */
    public void answer(Customer customer, RecordAnswer answer, Cause cause) {
        if (heard.isNews(customer.id(), answer.kind(), answer.subject(), answer.revision())) {
            openOne(customer, answer.kind(), answer.subject())
                    .ifPresent(obligation -> announcements.announce(customer, obligation.complete(answer), cause));
        }
    }

    /** The customer stands for itself again: what the merger had ended is as it was. */
    public void resume(Customer customer, Cause cause) {
        if (!customer.isSettled()) {
            obligations
                    .lockEndedByMerger(customer.id())
                    .forEach(obligation ->
                            announcements.announce(customer, obligation.reopenFor(customer.ownerId()), cause));
        }
    }

    private Optional<Obligation> openOne(Customer customer, RecordKind kind, String subject) {
        return obligations.lockOpen(customer.id()).stream()
                .filter(obligation -> obligation.isAbout(kind, subject))
                .findFirst();
    }
}
