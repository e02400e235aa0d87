package io.kehu.followup.obligation;

import io.kehu.followup.directory.Customer;
import io.kehu.followup.event.Announcements;
import io.kehu.followup.event.Cause;
import io.kehu.followup.policy.Duty;
import io.kehu.followup.policy.source.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Completes what an entry of the log fulfils. The customer is locked by then. */
@ApplicationScoped
public class FulfilObligations {

    private final Obligations obligations;
    private final OpenDuties duties;
    private final Policies policies;
    private final Announcements announcements;

    FulfilObligations(Obligations obligations, OpenDuties duties, Policies policies, Announcements announcements) {
        this.obligations = obligations;
        this.duties = duties;
        this.policies = policies;
        this.announcements = announcements;
    }

    /** Completes the obligation that the person names and those that the policy finds fulfilled by such a contact. */
    public List<Obligation> by(Contact contact, Customer customer) {
        Cause cause = Cause.by(contact.person());
        List<Obligation> fulfilled = obligations.lockOpen(customer.id()).stream()
                .filter(obligation -> contact.names(obligation) || isFulfilled(obligation, contact))
                .toList();
        for (Obligation obligation : fulfilled) {
            announcements.announce(
                    customer, obligation.complete(contact.entryId(), contact.person(), contact.recordedAt()), cause);
        }
        obligations.flush();
        fulfilled.forEach(obligation -> duties.nextCycle(customer, obligation, contact.recordedAt(), cause));
        return fulfilled;
    }

    private boolean isFulfilled(Obligation obligation, Contact contact) {
        return obligation
                .stageOrigin()
                .flatMap(origin -> policies.of(obligation.policy().code()).duty(origin.stage(), obligation.kind()))
                .map(Duty::completedBy)
                .filter(rule -> rule.accepts(contact.channel(), contact.twoWay()))
                .filter(rule -> !contact.occurredAt().isBefore(obligation.openedAt()))
                .isPresent();
    }
}
