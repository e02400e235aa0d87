package io.kehu.followup.obligation;

import io.kehu.followup.directory.ClassifiedStage;
import io.kehu.followup.directory.Customer;
import io.kehu.followup.event.Announcements;
import io.kehu.followup.event.Cause;
import io.kehu.followup.event.FollowUpCancelled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/** What happens to a customer's obligations when something happens to the customer. The customer is locked by then. */
@ApplicationScoped
public class StageDuties {

    private final Obligations obligations;
    private final OpenDuties duties;
    private final Announcements announcements;
    private final Clock clock;

    StageDuties(Obligations obligations, OpenDuties duties, Announcements announcements, Clock clock) {
        this.obligations = obligations;
        this.duties = duties;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Replaces the duties of the former stage by those of the new one; hearing of the same stage again changes nothing. What
     * the record asks for stays.
     */
    public void enterStage(Customer customer, ClassifiedStage found, Cause cause) {
        if (customer.enterStage(found) && !customer.isSettled()) {
            cancelOpen(customer, Obligation::isDoneByContact, FollowUpCancelled.Reason.STAGE_CHANGED, cause);
            duties.ofStage(customer, cause);
        }
    }

    /** Ends what is asked for. The next classification after an approval asks again, also when it has come already. */
    public void reject(Customer customer, long revision, Cause cause) {
        if (!customer.isSettled() && customer.reject(revision, clock.instant())) {
            leaveStage(customer, revision, FollowUpCancelled.Reason.REJECTED, cause);
        }
    }

    /** Ends what is asked for. The next classification after it has come out again asks again. */
    public void merge(Customer customer, UUID survivor, long revision, Cause cause) {
        if (!customer.isSettled() && customer.mergeInto(survivor, revision, clock.instant())) {
            leaveStage(customer, revision, FollowUpCancelled.Reason.MERGED, cause);
        }
    }

    private void leaveStage(Customer customer, long revision, FollowUpCancelled.Reason reason, Cause cause) {
        cancelOpen(customer, obligation -> obligation.origin().endsWith(revision), reason, cause);
        if (customer.isInStage()) {
            duties.ofStage(customer, cause);
        }
    }

    /** Ends all follow-up: from now on the customer's file can be gathered. */
    public void endCooperation(Customer customer, Cause cause) {
        if (!customer.isSettled()) {
            cancelOpen(customer, obligation -> true, FollowUpCancelled.Reason.COOPERATION_ENDED, cause);
            customer.settle(clock.instant());
        }
    }

    private void cancelOpen(
            Customer customer, Predicate<Obligation> which, FollowUpCancelled.Reason reason, Cause cause) {
        Instant now = clock.instant();
        obligations.lockOpen(customer.id()).stream()
                .filter(which)
                .forEach(obligation -> announcements.announce(customer, obligation.cancel(reason, now), cause));
        obligations.flush();
    }
}
