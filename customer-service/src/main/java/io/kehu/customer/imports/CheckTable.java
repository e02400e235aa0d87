package io.kehu.customer.imports;

import io.kehu.customer.imports.OpenTable.Passed;
import io.kehu.customer.imports.RowOutcome.Outcome;
import io.kehu.customer.job.Job;
import io.kehu.customer.job.JobHandler.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * The first pass over a file: it can be read to its end, has a header that is understood and no more than is permitted. Only then
 * anything is stored. Of rows with one key, all but the first are refused here.
 */
@ApplicationScoped
class CheckTable {

    private static final int ROWS = 100_000;

    private final OpenTables tables;
    private final ImportedRows rows;

    CheckTable(OpenTables tables, ImportedRows rows) {
        this.tables = tables;
        this.rows = rows;
    }

    Progress chunk(Job job, ImportOrder order, ImportState state) {
        OpenTable table = tables.at(job.id(), order, state.position(), true);
        List<RowOutcome> repeated = new ArrayList<>();
        for (int i = 0; i < ROWS && table.hasNext(); i++) {
            Passed passed = table.skip();
            if (!passed.fresh()) {
                repeated.add(new RowOutcome(
                        passed.place().line(),
                        passed.place().key().toString(),
                        Outcome.REFUSED,
                        null,
                        List.of(FaultWords.keyTwice(passed.place().key(), passed.first()))));
            }
        }
        rows.tell(job.id(), repeated);
        boolean whole = !table.hasNext();
        String layout = table.table().layout().name();
        ImportState next = whole ? state.allChecked(layout) : state.checkedTo(table.position(), layout);
        return new Progress(
                ImportHandler.json(next), whole ? table.position() : null, 0, 0, whole && table.position() == 0);
    }
}
