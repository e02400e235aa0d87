package io.kehu.customer.merge;

import io.kehu.customer.change.Change;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.change.Motive;
import io.kehu.customer.duplicate.TwinPair;
import io.kehu.customer.duplicate.TwinPairs;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.CustomerSteps;
import io.kehu.customer.record.Customers;
import io.kehu.customer.record.Merging;
import io.kehu.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Makes two records again of one that was made of two. */
@ApplicationScoped
public class UnmergeCustomers {

    private final Customers customers;
    private final CustomerSteps steps;
    private final ChangeLog changes;
    private final TwinPairs pairs;

    UnmergeCustomers(Customers customers, CustomerSteps steps, ChangeLog changes, TwinPairs pairs) {
        this.pairs = pairs;
        this.customers = customers;
        this.steps = steps;
        this.changes = changes;
    }

    /** @param kept fields and parts that were changed since the merger, and therefore stay with the survivor */
    public record Unmerged(Customer survivor, Customer merged, List<String> kept) {}

    /**
     * @throws io.kehu.web.problem.Refusal 404 unless the caller sees both; 409 when the one is not merged into the other, or
     *     the survivor has itself gone up in a third: that is undone first
     */
    @Transactional
    public Unmerged unmerge(UUID survivorId, String ifMatch, UUID mergedId, String reason, String by) {
        Pair pair = Pair.lock(customers, survivorId, mergedId, "mergedId");
        Customer survivor = pair.survivor();
        Customer merged = pair.other();
        ETags.match(ifMatch, survivor.revision());
        Merging merging = new Merging(survivor, merged);
        long mergedIn = merging.require().revision();
        List<Change> sinceThen = changes.since(survivorId, mergedIn - 1, Integer.MAX_VALUE);
        Change taken = sinceThen.get(sinceThen.size() - 1);
        Restoration restored = Restoration.of(survivor.content(), taken, sinceThen.subList(0, sinceThen.size() - 1));
        Motive why = Motive.because(reason);
        steps.take(survivor, ChangeKind.UNMERGED, why, by, (record, now) -> merging.letGo(restored.content(), by, now));
        steps.take(merged, ChangeKind.UNMERGED, why, by, (record, now) -> merging.comeOut(by, now));
        pairs.decided(survivorId, mergedId, TwinPair.Status.DISMISSED, reason, by);
        return new Unmerged(survivor, merged, restored.kept());
    }
}
