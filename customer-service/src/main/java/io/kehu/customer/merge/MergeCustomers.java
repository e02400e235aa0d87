package io.kehu.customer.merge;

import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.Motive;
import io.kehu.customer.duplicate.Duplicates;
import io.kehu.customer.duplicate.Twin;
import io.kehu.customer.duplicate.TwinPair;
import io.kehu.customer.duplicate.TwinPairs;
import io.kehu.customer.record.CompleteRecords;
import io.kehu.customer.record.Content;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.CustomerSteps;
import io.kehu.customer.record.Customers;
import io.kehu.customer.record.Merging;
import io.kehu.customer.record.Saved;
import io.kehu.customer.record.Status;
import io.kehu.web.ETags;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes one record of two. */
@ApplicationScoped
public class MergeCustomers {

    private static final String OTHER = "otherId";

    private final Customers customers;
    private final CustomerSteps steps;
    private final CompleteRecords complete;
    private final Duplicates duplicates;
    private final TwinPairs pairs;

    MergeCustomers(
            Customers customers,
            CustomerSteps steps,
            CompleteRecords complete,
            Duplicates duplicates,
            TwinPairs pairs) {
        this.pairs = pairs;
        this.customers = customers;
        this.steps = steps;
        this.complete = complete;
        this.duplicates = duplicates;
    }

    /**
     * What would become of the two.
     *
     * @param merged the content if everything goes as chosen
     * @param obstacles all that the merger would be refused for as the two stand now
     */
    public record Preview(
            Customer survivor, Customer other, List<Difference> differences, Content merged, List<Refusal> obstacles) {}

    /**
     * @param form refuses a content that could not be entered
     * @throws Refusal 404 unless the caller sees both
     */
    public Preview preview(UUID survivorId, UUID otherId, Choices choices, Consumer<Content> form) {
        requireFields(choices);
        Pair pair = Pair.read(customers, survivorId, otherId, OTHER);
        MergePlan plan = new MergePlan(Half.of(pair.survivor()), Half.of(pair.other()));
        Content merged = plan.merge(choices);
        return new Preview(pair.survivor(), pair.other(), plan.differences(), merged, obstacles(pair, merged, form));
    }

    private List<Refusal> obstacles(Pair pair, Content merged, Consumer<Content> form) {
        Customer survivor = pair.survivor();
        List<Runnable> checks = List.of(
                () -> new Merging(survivor, pair.other()).requireMergeable(),
                () -> form.accept(merged),
                () -> requireComplete(survivor, merged),
                () -> duplicates.foresee(
                        survivor.id(), pair.other().id(), survivor.content().twinFacts(), merged.twinFacts()));
        List<Refusal> obstacles = new ArrayList<>();
        for (Runnable check : checks) {
            try {
                check.run();
            } catch (Refusal refusal) {
                obstacles.add(refusal);
            }
        }
        return obstacles;
    }

    /**
     * @param form refuses a content that could not be entered
     * @throws Refusal 404 unless the caller sees both; 409 when one is not worked with, or the other is in force and the
     *     survivor is not; 412 when one has changed since it was read; 422 when a record in force would lack something
     */
    @Transactional
    public Saved merge(UUID survivorId, String ifMatch, MergeOrder order, String by, Consumer<Content> form) {
        requireFields(order.choices());
        Pair pair = Pair.lock(customers, survivorId, order.otherId(), OTHER);
        Customer survivor = pair.survivor();
        Customer other = pair.other();
        ETags.match(ifMatch, survivor.revision());
        if (order.otherRevision() != other.revision()) {
            throw Refusal.of(PlatformProblem.CHANGED_MEANWHILE, order.otherRevision(), other.revision());
        }
        Content merged = new MergePlan(Half.of(survivor), Half.of(other)).merge(order.choices());
        Motive why = Motive.because(order.reason());
        Merging merging = new Merging(survivor, other);
        steps.take(other, ChangeKind.MERGED, why, by, (record, now) -> merging.goUp(by, now));
        form.accept(merged);
        requireComplete(survivor, merged);
        List<Twin> likelyTwins = duplicates.admit(survivorId, survivor.content().twinFacts(), merged.twinFacts());
        steps.take(survivor, ChangeKind.MERGED, why, by, (record, now) -> merging.absorb(merged, by, now));
        pairs.decided(survivorId, other.id(), TwinPair.Status.MERGED, order.reason(), by);
        return new Saved(survivor, likelyTwins);
    }

    private void requireComplete(Customer survivor, Content merged) {
        if (survivor.status() == Status.APPROVED) {
            complete.require(merged);
        }
    }

    private static void requireFields(Choices choices) {
        List<FieldProblem> unknown = choices.fields().keySet().stream()
                .filter(path -> !MergePlan.isField(path))
                .sorted()
                .map(path -> FieldProblem.of("choices[" + path + "]", "unknown"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.of(PlatformProblem.INVALID_BODY).with(unknown);
        }
    }
}
