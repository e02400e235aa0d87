package io.kehu.customer.reference;

import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes in a file of entries, the deeper levels of a standard say: all of it or nothing. Repeating it changes nothing. */
@ApplicationScoped
public class ImportEntries {

    private static final int MAX_BYTES = 1 << 20;

    private final StoredEntries stored;
    private final Clock clock;

    ImportEntries(StoredEntries stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** How many entries a file has added, renamed and left as they were. */
    @Schema(name = "ReferenceImport")
    public record Outcome(int added, int renamed, int unchanged) {}

    /** @throws Refusal 413, or 400 with everything that is wrong with the file */
    @Transactional
    public Outcome take(ReferenceList list, byte[] csv, String by) {
        if (csv.length > MAX_BYTES) {
            throw Refusal.of(PlatformProblem.BODY_TOO_LARGE);
        }
        EntryFile file = EntryFile.parse(csv);
        Catalogue before = stored.lock(list);
        List<Entry> entries = entries(before, file.lines());
        refuse(problems(before, file, entries));
        Instant now = clock.instant();
        List<Entry> written = entries.stream()
                .filter(entry -> !before.find(entry.code()).equals(Optional.of(entry)))
                .map(entry -> entry.by(by, now))
                .toList();
        if (!written.isEmpty()) {
            stored.put(list, written);
        }
        int added = (int) written.stream()
                .filter(entry -> before.find(entry.code()).isEmpty())
                .count();
        return new Outcome(added, written.size() - added, entries.size() - written.size());
    }

    /** The entries as they shall be, in the order of the lines. */
    private static List<Entry> entries(Catalogue before, List<EntryFile.Line> lines) {
        List<String> codes =
                lines.stream().map(line -> before.canonical(line.code())).toList();
        Set<String> inFile = Set.copyOf(codes);
        Coding coding = before.list().coding();
        List<Entry> entries = new ArrayList<>(lines.size());
        int position = before.nextPosition();
        for (int i = 0; i < lines.size(); i++) {
            String code = codes.get(i);
            Name name = lines.get(i).name();
            String parent = !coding.permits(code)
                    ? null
                    : coding.parent(
                                    code,
                                    above -> inFile.contains(above)
                                            || before.find(above).isPresent())
                            .orElse(null);
            Entry added = Entry.added(code, parent, name, List.of(), position);
            entries.add(before.find(code)
                    .map(known -> known.with(EntryChange.rename(name)))
                    .orElse(added));
            position += position == 0 ? 0 : ShippedEntries.POSITION_STEP;
        }
        return entries;
    }

    /** The first problem of each field: what follows is a consequence. */
    private static List<FieldProblem> problems(Catalogue before, EntryFile file, List<Entry> entries) {
        Map<String, FieldProblem> byField = new LinkedHashMap<>();
        file.problems().forEach(problem -> byField.putIfAbsent(problem.field(), problem));
        EntryRules.flaws(before, entries).stream()
                .map(flaw -> flaw.problem(file.lines().get(flaw.index()).field(flaw.column())))
                .forEach(problem -> byField.putIfAbsent(problem.field(), problem));
        return List.copyOf(byField.values());
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Refusal.of(PlatformProblem.INVALID_BODY).with(problems);
        }
    }
}
