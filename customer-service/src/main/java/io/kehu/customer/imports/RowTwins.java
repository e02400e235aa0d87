package io.kehu.customer.imports;

import io.kehu.customer.duplicate.ManyTwins;
import io.kehu.customer.duplicate.ManyTwins.Near;
import io.kehu.customer.duplicate.Newcomer;
import io.kehu.customer.duplicate.TrialRows;
import io.kehu.customer.duplicate.TrialRows.Tried;
import io.kehu.customer.imports.ReadRows.Sound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which rows are customers that are there already. A dry run meets the rows further up as if they were stored. */
@ApplicationScoped
class RowTwins {

    private final ManyTwins twins;
    private final TrialRows trials;

    RowTwins(ManyTwins twins, TrialRows trials) {
        this.twins = twins;
        this.trials = trials;
    }

    /**
     * The nearest of a row's twins.
     *
     * @param same one customer for certain
     * @param told what is said of it
     */
    record Twin(boolean same, RowFault told) {}

    /** By the ids of the rows' records. */
    Map<UUID, Twin> amongStored(List<Sound> rows) {
        return told(twins.find(newcomers(rows)), Map.of());
    }

    /** The same for a dry run, in which a twin may be a row: that is told by its line, for there is no record. */
    Map<UUID, Twin> inTrial(UUID importId, List<Sound> rows) {
        Map<UUID, Near> near = twins.find(importId, newcomers(rows));
        Map<UUID, Long> lines = new HashMap<>(
                trials.lines(importId, near.values().stream().map(Near::of).toList()));
        rows.forEach(row -> lines.put(row.record().id(), row.line()));
        return told(near, lines);
    }

    /** What a dry run would have stored. */
    void remember(UUID importId, List<Sound> rows) {
        trials.remember(
                importId,
                rows.stream()
                        .map(row -> new Tried(
                                row.record().newcomer(),
                                row.line(),
                                ImportHandler.json(row.record().content()).toString()))
                        .toList());
    }

    private static List<Newcomer> newcomers(List<Sound> rows) {
        return rows.stream().map(row -> row.record().newcomer()).toList();
    }

    private static Map<UUID, Twin> told(Map<UUID, Near> near, Map<UUID, Long> lines) {
        Map<UUID, Twin> told = new HashMap<>();
        near.forEach((id, twin) -> told.put(id, new Twin(twin.same(), words(twin, lines.get(twin.of())))));
        return told;
    }

    /** @param line null where the twin is a record */
    private static RowFault words(Near twin, Long line) {
        String code = twin.same() ? "same-customer" : "likely-twin";
        return line == null
                ? FaultWords.twin(code, code, twin.of(), twin.reasons())
                : FaultWords.twin(code, code + "-in-file", line, twin.reasons());
    }
}
