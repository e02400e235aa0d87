package io.kehu.customer.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which entry people mean by what they write: its code, a name, an alias, or any of these behind those of entries above it
 * (制造业-电子制造, 广东省深圳市南山区). Words that may mean several entries mean none: nothing is guessed.
 */
final class Wordings {

    private static final int LONGEST = 200;

    private final Catalogue catalogue;
    private final Map<String, List<Entry>> meanings = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    Wordings(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.entries().forEach(entry -> words.put(entry.code(), wordsOf(entry)));
        catalogue.entries().stream().filter(catalogue::isDeepEnough).forEach(entry -> words.get(entry.code())
                .forEach(word -> meanings.computeIfAbsent(word, none -> new ArrayList<>(1))
                        .add(entry)));
    }

    Optional<String> codeOf(String text) {
        String wording = Wording.of(text);
        for (int from = 0; from < Math.min(wording.length(), LONGEST); from++) {
            String before = wording.substring(0, from);
            List<Entry> meant = meanings.getOrDefault(wording.substring(from), List.of()).stream()
                    .filter(entry -> leadsTo(before, above(entry)))
                    .toList();
            if (!meant.isEmpty()) {
                return only(meant);
            }
        }
        return Optional.empty();
    }

    /** Whether the words are those of entries on the way down to an entry, where {@code above} begins with the nearest. */
    private boolean leadsTo(String said, List<Entry> above) {
        if (said.isEmpty() || above.isEmpty()) {
            return said.isEmpty();
        }
        List<Entry> higher = above.subList(1, above.size());
        return leadsTo(said, higher)
                || words.get(above.get(0).code()).stream()
                        .filter(said::endsWith)
                        .anyMatch(word -> leadsTo(said.substring(0, said.length() - word.length()), higher));
    }

    /** Of several, those that are in use go first; and of an entry and another one below it, the upper one is meant. */
    private Optional<String> only(List<Entry> meant) {
        List<Entry> inUse = meant.stream().filter(catalogue::isUsable).toList();
        List<Entry> candidates = inUse.isEmpty() ? meant : inUse;
        List<Entry> uppermost = candidates.stream()
                .filter(entry -> above(entry).stream().noneMatch(candidates::contains))
                .toList();
        return uppermost.size() == 1 ? Optional.of(uppermost.get(0).code()) : Optional.empty();
    }

    private List<Entry> above(Entry entry) {
        List<Entry> upwards = catalogue.upwards(entry);
        return upwards.subList(1, upwards.size());
    }

    private Set<String> wordsOf(Entry entry) {
        Stream<String> codes =
                Stream.concat(Stream.of(entry.code()), catalogue.list().coding().shortForm(entry.code()).stream());
        Stream<String> names = Stream.concat(
                Stream.of(entry.name().zh()), Stream.ofNullable(entry.name().en()));
        return Stream.of(codes, names, entry.aliases().stream())
                .flatMap(Function.identity())
                .map(Wording::of)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
