package io.kehu.customer.imports;

import io.kehu.customer.imports.ImportedRows.Earlier;
import io.kehu.customer.imports.ImportedRows.Stored;
import io.kehu.customer.imports.ReadAhead.Chunk;
import io.kehu.customer.imports.ReadRows.Row;
import io.kehu.customer.imports.ReadRows.Sound;
import io.kehu.customer.imports.ReadRows.Unsound;
import io.kehu.customer.imports.RowOutcome.Outcome;
import io.kehu.customer.imports.RowTwins.Twin;
import io.kehu.customer.job.Job;
import io.kehu.customer.job.JobHandler.Progress;
import io.kehu.customer.record.EnterCustomers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The second pass: some thousand rows at a time are compared with what is stored, and stored with few statements. */
@ApplicationScoped
class StoreRows {

    private final ReadAhead ahead;
    private final ImportedRows rows;
    private final RowTwins twins;
    private final EnterCustomers customers;

    StoreRows(ReadAhead ahead, ImportedRows rows, RowTwins twins, EnterCustomers customers) {
        this.ahead = ahead;
        this.rows = rows;
        this.twins = twins;
        this.customers = customers;
    }

    Progress chunk(Job job, ImportOrder order, ImportState state) {
        Chunk chunk = ahead.at(job.id(), order, state.position());
        List<Row> read = chunk.rows();
        ImportState.Tally tally = read.isEmpty() ? ImportState.Tally.NONE : take(job.id(), order, read);
        ImportState next = state.after(read.size(), tally);
        return new Progress(ImportHandler.json(next), job.total(), next.position(), next.refused(), chunk.last());
    }

    private ImportState.Tally take(UUID importId, ImportOrder order, List<Row> read) {
        Set<Long> settled = rows.settled(
                importId, read.get(0).line(), read.get(read.size() - 1).line());
        List<Row> fresh =
                read.stream().filter(row -> !settled.contains(row.line())).toList();
        Sorting sorting = new Sorting(importId, order.dryRun() ? Outcome.WOULD_IMPORT : Outcome.IMPORTED);
        sorting.sort(fresh);
        if (order.dryRun()) {
            twins.remember(importId, sorting.admitted);
        } else {
            customers.store(sorting.admitted.stream().map(Sound::record).toList());
            rows.store(
                    importId,
                    sorting.admitted.stream()
                            .map(row -> new Stored(
                                    row.line(), row.key(), row.record().id(), row.digest()))
                            .toList());
        }
        rows.tell(importId, sorting.told);
        return sorting.tally(settled.size());
    }

    /** Which rows of a chunk are stored, and what there is to say of the others. */
    private final class Sorting {

        private final UUID importId;
        private final Outcome good;
        private final List<Sound> admitted = new ArrayList<>();
        private final List<RowOutcome> told = new ArrayList<>();
        private long noted;

        Sorting(UUID importId, Outcome good) {
            this.importId = importId;
            this.good = good;
        }

        void sort(List<Row> fresh) {
            Map<String, Earlier> earlier =
                    rows.find(fresh.stream().map(Row::key).toList());
            List<Sound> unknown = new ArrayList<>();
            for (Row row : fresh) {
                Earlier before = earlier.get(row.key());
                if (row instanceof Unsound unsound) {
                    tell(row, Outcome.REFUSED, null, unsound.why().get());
                } else if (before == null) {
                    unknown.add((Sound) row);
                } else {
                    compare((Sound) row, before);
                }
            }
            meetTwins(unknown);
        }

        private void compare(Sound row, Earlier before) {
            if (Arrays.equals(before.digest(), row.digest())) {
                tell(row, Outcome.UNCHANGED, before.customerId(), List.of());
            } else {
                tell(row, Outcome.REFUSED, before.customerId(), List.of(FaultWords.row("differs")));
            }
        }

        private void meetTwins(List<Sound> unknown) {
            Map<UUID, Twin> near =
                    good == Outcome.IMPORTED ? twins.amongStored(unknown) : twins.inTrial(importId, unknown);
            for (Sound row : unknown) {
                Twin twin = near.get(row.record().id());
                if (twin != null && twin.same()) {
                    tell(row, Outcome.REFUSED, null, List.of(twin.told()));
                } else {
                    admit(row, twin);
                }
            }
        }

        private void admit(Sound row, Twin twin) {
            admitted.add(row);
            List<RowFault> notes = new ArrayList<>(row.notes());
            if (twin != null) {
                notes.add(twin.told());
            }
            noted += notes.isEmpty() ? 0 : 1;
            if (!notes.isEmpty() || good == Outcome.WOULD_IMPORT) {
                tell(row, good, good == Outcome.IMPORTED ? row.record().id() : null, notes);
            }
        }

        private void tell(Row row, Outcome outcome, UUID customer, List<RowFault> faults) {
            told.add(new RowOutcome(row.line(), row.key(), outcome, customer, faults));
        }

        ImportState.Tally tally(long refusedBefore) {
            long unchanged = count(Outcome.UNCHANGED);
            return new ImportState.Tally(admitted.size(), unchanged, refusedBefore + count(Outcome.REFUSED), noted);
        }

        private long count(Outcome outcome) {
            return told.stream().filter(row -> row.outcome() == outcome).count();
        }
    }
}
