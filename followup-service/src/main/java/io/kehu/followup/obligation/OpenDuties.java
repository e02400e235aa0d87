package io.kehu.followup.obligation;

import io.kehu.calendar.source.CalendarInForce;
import io.kehu.clock.TimeOrderedIds;
import io.kehu.followup.directory.Customer;
import io.kehu.followup.event.Announcements;
import io.kehu.followup.event.Cause;
import io.kehu.followup.event.FollowUpScheduled.PolicyVersion;
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
        PolicyVersion version = new PolicyVersion(policy.code(), policy.version());
        for (Duty duty : policy.duties(customer.stage())) {
            StageOrigin first = StageOrigin.first(duty, customer);
            open(customer, version, duty, first, customer.stageEnteredAt(), cause);
        }
    }

    /** The next cycle of a recurring duty, if the policy still asks for it. */
    void nextCycle(Customer customer, Obligation completed, Instant now, Cause cause) {
        PolicyVersion policy = completed.policy();
        completed.stageOrigin().ifPresent(origin -> policies.of(policy.code())
                .duty(origin.stage(), completed.kind())
                .filter(Duty::recurring)
                .ifPresent(duty -> open(customer, policy, duty, origin.next(calendar.deadlines(), now), now, cause)));
    }

    private void open(Customer customer, PolicyVersion policy, Duty duty, StageOrigin origin, Instant at, Cause cause) {
        Due due = Due.of(origin.computed(calendar.deadlines()));
        Obligation obligation = new Obligation(ids.next(), customer, policy, duty, origin, at, due);
        obligations.persist(obligation);
        announcements.announce(customer, obligation.scheduled(), cause);
    }
}
