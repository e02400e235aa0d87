package io.kehu.customer.masking;

import io.kehu.customer.change.Change;
import io.kehu.customer.change.FieldChange;
import io.kehu.customer.event.ContactsSeen;
import io.kehu.customer.event.CustomerEvents;
import io.kehu.customer.event.Subject;
import io.kehu.security.CurrentCaller;
import io.kehu.web.database.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The table {@code contact_seen}: tells the audit trail who sees contacts as they are (ACC-4), once for each hour. */
@ApplicationScoped
public class SeenContacts {

    private final Sql sql;
    private final ContactMask mask;
    private final CurrentCaller caller;
    private final CustomerEvents events;
    private final Clock clock;

    SeenContacts(Sql sql, ContactMask mask, CurrentCaller caller, CustomerEvents events, Clock clock) {
        this.sql = sql;
        this.mask = mask;
        this.caller = caller;
        this.events = events;
        this.clock = clock;
    }

    /** The caller is shown changes of a customer, among them perhaps some of its contacts. */
    @Transactional
    public void note(Subject customer, List<Change> changes) {
        if (changes.stream().flatMap(change -> change.fields().stream()).anyMatch(SeenContacts::isSensitive)) {
            note(customer);
        }
    }

    private static boolean isSensitive(FieldChange field) {
        return Sensitive.at(field.field()).isPresent();
    }

    /** The caller is shown a customer's contacts; costs nothing when they are the owner's own, or masked. */
    @Transactional
    public void note(Subject customer) {
        String by = caller.get().id();
        if (by.equals(customer.ownerId()) || !mask.clear()) {
            return;
        }
        Instant now = clock.instant();
        int first = sql.update(
                "insert into contact_seen (customer_id, seen_by, hour) values (?, ?, ?) on conflict do nothing",
                customer.customerId(),
                by,
                hour(now));
        if (first == 1) {
            events.publish(List.of(new ContactsSeen(customer, by, now)));
        }
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        sql.update("delete from contact_seen where hour < ?", hour(clock.instant()));
    }

    private static Instant hour(Instant at) {
        return at.truncatedTo(ChronoUnit.HOURS);
    }
}
