package io.kehu.customer.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kehu.customer.change.Change;
import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.change.FlatState;
import io.kehu.customer.masking.ContactMask;
import io.kehu.customer.masking.SeenContacts;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A record as it stood: today's state, with every later change undone (UPD-4). */
@ApplicationScoped
public class AsOf {

    private final Customers customers;
    private final ChangeLog changes;
    private final ContactMask mask;
    private final SeenContacts seen;

    AsOf(Customers customers, ChangeLog changes, ContactMask mask, SeenContacts seen) {
        this.seen = seen;
        this.mask = mask;
        this.customers = customers;
        this.changes = changes;
    }

    /**
     * @param revision the one that the record had
     * @param state members as in today's record; parts of lists in the order of their making
     */
    public record PastRecord(UUID id, long revision, Instant asOf, ObjectNode state) {}

    /**
     * As far as the caller may see it.
     *
     * @throws Refusal 404 when there was no such record yet
     */
    public PastRecord read(UUID id, Instant instant) {
        Customer customer = customers.get(id);
        if (customer.entry().enteredAt().isAfter(instant)) {
            throw Refusal.of(PlatformProblem.NOT_FOUND);
        }
        FlatState state = customer.state();
        long revision = customer.revision();
        List<Change> later = changes.after(id, instant);
        for (Change change : later) {
            state = state.undo(change.fields());
            revision = change.revision() - 1;
        }
        ObjectNode document = mask.state(state).document();
        if (!document.path("contacts").isEmpty()) {
            seen.note(customer.currentSubject());
        }
        return new PastRecord(id, revision, instant, document);
    }
}
