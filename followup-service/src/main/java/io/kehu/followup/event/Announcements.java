package io.kehu.followup.event;

import io.kehu.followup.directory.Customer;
import io.kehu.messaging.Outbox;
import io.kehu.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The way out for every fact: into the outbox, in the running transaction, under a lock on the customer. */
@ApplicationScoped
public class Announcements {

    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    public void announce(Customer customer, FollowUpEvent fact, Cause cause) {
        announce(List.of(new Announcement(customer, fact)), cause);
    }

    /** Many at once, in this order, with one look at the database. */
    public void announce(List<Announcement> facts, Cause cause) {
        outbox.append(facts.stream().map(fact -> outgoing(fact, cause)).toList());
    }

    private static OutgoingEvent outgoing(Announcement it, Cause cause) {
        return new OutgoingEvent(
                it.fact().type(),
                it.customer().id(),
                cause.actor(),
                CustomerEvent.of(it.customer(), it.fact()),
                cause.correlationId());
    }
}
