package io.kehu.followup.obligation;

import io.kehu.calendar.DeadlineRule;
import io.kehu.calendar.source.CalendarInForce;
import io.kehu.clock.TimeOrderedIds;
import io.kehu.followup.directory.Customer;
import io.kehu.followup.event.Announcements;
import io.kehu.followup.event.Cause;
import io.kehu.followup.policy.Duty;
import io.kehu.followup.policy.Policy;
import io.kehu.followup.policy.source.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Opens obligations as the policy asks for them. */
@ApplicationScoped
class OpenDuties {

    private final Policies policies;
    private final CalendarInForce calendar;
    private final Obligations obligations;
    private final Announcements announcements;
    private final TimeOrderedIds ids;

    OpenDuties(
            Policies policies,
            CalendarInForce calendar,
            Obligations obligations,
            Announcements announcements,
            TimeOrderedIds ids) {
        this.policies = policies;
        this.calendar = calendar;
        this.obligations = obligations;
        this.announcements = announcements;
        this.ids = ids;
    }

    /** Everything that is asked for in the stage the customer has just entered. */
    void ofStage(Customer customer, Cause cause) {
        Policy policy = policies.of(customer.standard());
        for (Duty duty : policy.duties(customer.stage())) {
            Origin first = Origin.first(policy, duty, customer);
            open(customer, duty, first, customer.stageEnteredAt(), cause);
        }
    }

    /** The next cycle of a recurring duty, if the policy still asks for it. */
    void nextCycle(Customer customer, Obligation completed, Instant now, Cause cause) {
        Origin origin = completed.origin();
        policies.of(origin.policyCode())
                .duty(origin.stage(), completed.kind())
                .filter(Duty::recurring)
                .ifPresent(duty -> open(customer, duty, origin.next(calendar.deadlines(), now), now, cause));
    }

    private void open(Customer customer, Duty duty, Origin origin, Instant at, Cause cause) {
        DeadlineRule rule = calendar.deadlines();
        Obligation obligation = new Obligation(ids.next(), customer, duty, origin, at, origin.deadline(rule));
        obligations.persist(obligation);
        announcements.announce(customer, obligation.scheduled(), cause);
    }
}
