package io.kehu.customer.imports;

import io.kehu.customer.job.Job;
import io.kehu.customer.job.JobHandler;
import io.kehu.customer.record.ApproveCustomers;
import io.kehu.customer.record.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Approves what an import has brought in, as far as it still waits for it. */
@ApplicationScoped
class ApproveImported implements JobHandler {

    static final String KIND = "customer-import-approval";
    private static final int CHUNK = 2000;

    private final ImportedRows rows;
    private final ApproveCustomers customers;
    private final Clock clock;

    ApproveImported(ImportedRows rows, ApproveCustomers customers, Clock clock) {
        this.rows = rows;
        this.customers = customers;
        this.clock = clock;
    }

    record Order(UUID importId, String by) {}

    record State(long line) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Progress chunk(Job job) {
        Order order = StoredJson.MAPPER.convertValue(job.order(), Order.class);
        State state = StoredJson.MAPPER.convertValue(job.state(), State.class);
        Map<UUID, Long> waiting = rows.submitted(order.importId(), state.line(), CHUNK);
        int approved = customers.approve(waiting.keySet(), order.by(), clock.instant());
        long last = waiting.values().stream().reduce((before, line) -> line).orElse(state.line());
        return new Progress(
                ImportHandler.json(new State(last)), null, job.done() + approved, 0, waiting.size() < CHUNK);
    }
}
