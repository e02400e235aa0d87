package io.kehu.customer.record;

import io.kehu.clock.TimeOrderedIds;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.FieldChange;
import io.kehu.customer.duplicate.Duplicates;
import io.kehu.customer.duplicate.Twin;
import io.kehu.security.Caller;
import io.kehu.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Changing what was entered (UPD-1). */
@ApplicationScoped
public class ReviseCustomer {

    private final Customers customers;
    private final CustomerSteps steps;
    private final EditConflicts conflicts;
    private final CompleteRecords complete;
    private final FreshCodes codes;
    private final Duplicates duplicates;
    private final TimeOrderedIds ids;

    ReviseCustomer(
            Customers customers,
            CustomerSteps steps,
            EditConflicts conflicts,
            CompleteRecords complete,
            FreshCodes codes,
            Duplicates duplicates,
            TimeOrderedIds ids) {
        this.codes = codes;
        this.duplicates = duplicates;
        this.complete = complete;
        this.customers = customers;
        this.steps = steps;
        this.conflicts = conflicts;
        this.ids = ids;
    }

    /**
     * @param change makes the wished content of what is stored
     * @throws io.kehu.web.problem.Refusal 409 when it becomes the same customer as another record (CAP-9); 412 with both values of each field that others have changed; 422 when a record in
     *     force would lack what the standard requires
     */
    @Transactional
    public Saved revise(UUID id, String ifMatch, Caller by, Function<Content, Revision> change) {
        long read = ETags.required(ifMatch);
        Customer customer = customers.lock(id);
        Revision wish = change.apply(customer.content());
        Content wished = wish.content();
        if (read != customer.revision()) {
            throw conflicts.refuse(customer, read, wished);
        }
        codes.require(customer.content().details(), wished.details());
        List<Twin> likelyTwins = duplicates.admit(id, customer.content().twinFacts(), wished.twinFacts());
        Customer revised = steps.take(customer, ChangeKind.REVISED, wish.why(), by.id(), (record, now) -> {
            Content settled = new SettleStates(record.content(), by.id(), now)
                    .settle(wished.identified(record.content(), ids::next));
            if (record.status() == Status.APPROVED) {
                complete.require(settled);
            }
            return record.revise(settled, changedFields(record.content(), settled), by.id(), now);
        });
        return new Saved(revised, likelyTwins);
    }

    /** Names as the event has them: fields of the details by their own, whole lists by theirs. */
    private static List<String> changedFields(Content before, Content after) {
        return before.flat().to(after.flat()).stream()
                .map(FieldChange::field)
                .map(path -> path.startsWith("details.") ? path.substring("details.".length()) : path)
                .map(path -> path.replaceFirst("[\\[.].*", ""))
                .distinct()
                .toList();
    }
}
