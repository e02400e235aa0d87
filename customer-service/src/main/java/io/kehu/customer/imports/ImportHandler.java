package io.kehu.customer.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.duplicate.TrialRows;
import io.kehu.customer.job.Job;
import io.kehu.customer.job.JobFault;
import io.kehu.customer.job.JobHandler;
import io.kehu.customer.record.StoredJson;
import io.kehu.customer.table.problem.UnreadableTableException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Works on an import: looks through the whole file, then stores its rows. */
@ApplicationScoped
class ImportHandler implements JobHandler {

    private final ReadAhead tables;
    private final CheckTable check;
    private final StoreRows store;
    private final StoredImports imports;
    private final TrialRows trials;

    ImportHandler(ReadAhead tables, CheckTable check, StoreRows store, StoredImports imports, TrialRows trials) {
        this.trials = trials;
        this.tables = tables;
        this.check = check;
        this.store = store;
        this.imports = imports;
    }

    @Override
    public String kind() {
        return ImportOrder.KIND;
    }

    @Override
    public Progress chunk(Job job) {
        ImportOrder order = order(job);
        ImportState state = state(job);
        try {
            return state.checked() ? store.chunk(job, order, state) : check.chunk(job, order, state);
        } catch (UnreadableTableException e) {
            // Beside the chunk's transaction, which is taken back.
            QuarkusTransaction.requiringNew().run(() -> imports.unreadable(job.id(), e.problems()));
            throw new JobFault(e.problems().get(0).code());
        }
    }

    @Override
    public void over(Job job) {
        tables.close(job.id());
        forgetTrial(job);
    }

    @Override
    public void forget(Job job) {
        imports.remove(job.id());
        forgetTrial(job);
    }

    private void forgetTrial(Job job) {
        if (order(job).dryRun()) {
            trials.forget(job.id());
        }
    }

    static ImportOrder order(Job job) {
        return StoredJson.MAPPER.convertValue(job.order(), ImportOrder.class);
    }

    static ImportState state(Job job) {
        return StoredJson.MAPPER.convertValue(job.state(), ImportState.class);
    }

    static JsonNode json(Object value) {
        return StoredJson.MAPPER.valueToTree(value);
    }
}
