package io.kehu.customer.ownership;

import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.Motive;
import io.kehu.customer.job.Job;
import io.kehu.customer.job.JobHandler;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.CustomerSteps;
import io.kehu.customer.record.Ownership;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Carries an order out, some customers at a time. Each is locked first: whoever is editing it finishes before it moves. */
@ApplicationScoped
class ReassignmentJob implements JobHandler {

    static final String KIND = "reassignment";

    private final CustomersToMove customers;
    private final CustomerSteps steps;
    private final OwnerLoads loads;
    private final ReassignmentResults results;
    private final ReassignmentConfig config;
    private final Clock clock;

    ReassignmentJob(
            CustomersToMove customers,
            CustomerSteps steps,
            OwnerLoads loads,
            ReassignmentResults results,
            ReassignmentConfig config,
            Clock clock) {
        this.customers = customers;
        this.steps = steps;
        this.loads = loads;
        this.results = results;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Progress chunk(Job job) {
        ReassignmentOrder order = ReassignmentOrder.of(job);
        ReassignmentState state = ReassignmentState.of(job);
        long total = job.total() == null ? total(order) : job.total();
        Spread spread = new Spread(order.targets(), state.loads() == null ? loadsNow(order) : state.loads());
        MoveRule rule = new MoveRule(order.by(), order.statuses(), spread);
        List<ReassignmentResult> done =
                order.customerIds() == null ? next(order, state, rule) : named(order, state, rule);
        results.append(job.id(), order.by().id(), done);
        ReassignmentState now = state.with(done, spread.loads());
        return new Progress(
                now.json(),
                Math.max(total, now.tally().all()),
                now.tally().all(),
                now.tally().failed(),
                done.isEmpty());
    }

    /** As counted at the start: an owner may get further customers while theirs are moved away. */
    private long total(ReassignmentOrder order) {
        return order.customerIds() == null
                ? customers.count(order)
                : order.customerIds().size();
    }

    private Map<String, Long> loadsNow(ReassignmentOrder order) {
        return loads.of(order.targets().stream().map(Target::ownerId).toList());
    }

    private List<ReassignmentResult> next(ReassignmentOrder order, ReassignmentState state, MoveRule rule) {
        return customers.lockNext(order, state.after(), config.chunk()).stream()
                .map(customer -> move(customer, order, rule))
                .toList();
    }

    private List<ReassignmentResult> named(ReassignmentOrder order, ReassignmentState state, MoveRule rule) {
        List<UUID> ids = order.customerIds().stream()
                .skip(state.tally().all())
                .limit(config.chunk())
                .toList();
        Map<UUID, Customer> found =
                customers.lock(ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        List<ReassignmentResult> done = new ArrayList<>();
        for (UUID id : ids) {
            Customer customer = found.get(id);
            done.add(customer == null ? ReassignmentResult.notFound(id, clock.instant()) : move(customer, order, rule));
        }
        return done;
    }

    private ReassignmentResult move(Customer customer, ReassignmentOrder order, MoveRule rule) {
        Ownership before = customer.ownership();
        MoveDecision decision = rule.decide(customer.status(), before);
        if (decision instanceof MoveDecision.Move move) {
            String by = order.by().id();
            steps.take(
                    customer,
                    ChangeKind.REASSIGNED,
                    Motive.because(order.note()),
                    by,
                    (locked, now) -> locked.reassign(move.to(), order.note(), by, now));
        }
        return ReassignmentResult.of(customer.id(), before, decision, clock.instant());
    }
}
