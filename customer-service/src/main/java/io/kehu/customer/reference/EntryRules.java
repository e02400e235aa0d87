package io.kehu.customer.reference;

import io.kehu.web.problem.FieldProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold before entries are written into a list. */
final class EntryRules {

    private EntryRules() {}

    /**
     * Why an entry cannot be written.
     *
     * @param index of the entry among those that were to be written
     * @param column {@code code} or {@code zh}
     * @param code key of the text, which {@code args} complete
     */
    record Flaw(int index, String column, String code, List<Object> args) {

        FieldProblem problem(String field) {
            return FieldProblem.translatedBy(ReferenceProblem.ALREADY_LISTED, field, code, args.toArray());
        }
    }

    /** Everything that is wrong with the entries as they shall be, in their order; one flaw for each field. */
    static List<Flaw> flaws(Catalogue before, List<Entry> entries) {
        Map<String, Long> times = entries.stream()
                .map(Entry::code)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, List<Entry>> siblings = bySameName(before, entries);
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Optional<String> code = codeFlaw(before, entry, times.get(entry.code()) > 1);
            if (code.isPresent()) {
                flaws.add(new Flaw(i, "code", code.get(), List.of()));
            } else {
                nameFlaw(i, entry, siblings.get(nameKey(entry))).ifPresent(flaws::add);
            }
        }
        return flaws;
    }

    private static Optional<String> codeFlaw(Catalogue before, Entry entry, boolean again) {
        ReferenceList list = before.list();
        if (!list.coding().permits(entry.code())) {
            return Optional.of("reference-code");
        }
        if (again) {
            return Optional.of("reference-code-twice");
        }
        boolean isNew = before.find(entry.code()).isEmpty();
        if (isNew && list.coding().level(entry.code()) < list.openFromLevel()) {
            return Optional.of("reference-level-closed");
        }
        boolean needsParent = !list.coding().above(entry.code()).isEmpty();
        return needsParent && entry.parent() == null ? Optional.of("reference-parent-missing") : Optional.empty();
    }

    /** Two entries in use, side by side, with one name: nobody could tell which one is meant. */
    private static Optional<Flaw> nameFlaw(int index, Entry entry, List<Entry> sameName) {
        return sameName.stream()
                .filter(other ->
                        !entry.retired() && !other.retired() && !other.code().equals(entry.code()))
                .min(Comparator.comparing(Entry::code))
                .map(other -> new Flaw(index, "zh", "reference-name-taken", List.of(other.code())));
    }

    private static Map<String, List<Entry>> bySameName(Catalogue before, List<Entry> entries) {
        Map<String, Entry> after = new HashMap<>();
        before.entries().forEach(entry -> after.put(entry.code(), entry));
        entries.forEach(entry -> after.put(entry.code(), entry));
        return after.values().stream().collect(Collectors.groupingBy(EntryRules::nameKey));
    }

    private static String nameKey(Entry entry) {
        return entry.parent() + " " + Wording.of(entry.name().zh());
    }
}
