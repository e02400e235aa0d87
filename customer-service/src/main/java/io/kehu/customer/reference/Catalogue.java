package io.kehu.customer.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All entries of one list at one time. What only some callers need of it is made when they ask. */
public final class Catalogue {

    private final ReferenceList list;
    private final List<Entry> ordered;
    private final Map<String, Entry> byCode;
    private volatile List<Findable> findables;
    private volatile Wordings wordings;
    private volatile Set<String> usable;

    Catalogue(ReferenceList list, Collection<Entry> entries) {
        this.list = list;
        this.ordered = entries.stream()
                .sorted(Comparator.comparing(EntryQuery.Place::of))
                .toList();
        this.byCode = ordered.stream().collect(Collectors.toUnmodifiableMap(Entry::code, Function.identity()));
    }

    /** The same list with these entries, new ones and others in the place of their former selves. */
    Catalogue with(Collection<Entry> entries) {
        Map<String, Entry> all = new HashMap<>(byCode);
        entries.forEach(entry -> all.put(entry.code(), entry));
        return new Catalogue(list, all.values());
    }

    ReferenceList list() {
        return list;
    }

    List<Entry> entries() {
        return ordered;
    }

    Optional<Entry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<ListedEntry> listed(String code) {
        return find(code).map(this::listed);
    }

    /** In the order of the list, at most as many as the query's limit. */
    public List<ListedEntry> search(EntryQuery query) {
        List<String> terms = Findable.terms(query.text());
        return findables().stream()
                .filter(findable -> narrow(query, findable.entry()) && findable.hasAll(terms))
                .limit(query.limit())
                .map(findable -> listed(findable.entry()))
                .toList();
    }

    private boolean narrow(EntryQuery query, Entry entry) {
        return (query.after() == null || query.after().compareTo(EntryQuery.Place.of(entry)) < 0)
                && (query.includeRetired() || !entry.retired())
                && (query.parent() == null || query.parent().equals(entry.parent()))
                && (query.level() == null || query.level() == list.coding().level(entry.code()));
    }

    /** Whether a new record may have it: deep enough, and neither it nor an entry above is retired. */
    boolean isUsable(Entry entry) {
        if (usable == null) {
            usable = ordered.stream()
                    .filter(each -> isDeepEnough(each) && upwards(each).stream().noneMatch(Entry::retired))
                    .map(Entry::code)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return usable.contains(entry.code());
    }

    boolean isDeepEnough(Entry entry) {
        return list.coding().level(entry.code()) >= list.requiredLevel();
    }

    /** Whether it is an entry that can have others below it. */
    boolean canBeAbove(String code) {
        return byCode.containsKey(code) && list.coding().level(code) < list.levels();
    }

    /** The code that people mean by their words, if they can mean only one. */
    public Optional<String> codeOf(String text) {
        if (wordings == null) {
            wordings = new Wordings(this);
        }
        return wordings.codeOf(text);
    }

    /** The code as the list writes it: {@code C3911} for an industry's {@code 3911}. */
    String canonical(String written) {
        return list.coding()
                .known(written)
                .flatMap(this::codeOf)
                .map(division -> division.charAt(0) + written)
                .orElse(written);
    }

    /** Where a new entry goes: last, or in the order of the codes where all entries are. */
    int nextPosition() {
        return list.coding() == Coding.WORDS
                ? ordered.stream().mapToInt(Entry::position).max().orElse(0) + ShippedEntries.POSITION_STEP
                : 0;
    }

    /** The entry itself, the one above it, and so on to the top. */
    List<Entry> upwards(Entry entry) {
        List<Entry> upwards = new ArrayList<>();
        for (Entry at = entry; at != null; at = at.parent() == null ? null : byCode.get(at.parent())) {
            upwards.add(at);
        }
        return upwards;
    }

    public long retiredCount() {
        return ordered.stream().filter(Entry::retired).count();
    }

    public int size() {
        return ordered.size();
    }

    private ListedEntry listed(Entry entry) {
        Name path = upwards(entry).stream()
                .map(Entry::name)
                .reduce((below, above) -> below.under(above))
                .orElseThrow();
        return new ListedEntry(entry, path, list.coding().level(entry.code()), isUsable(entry));
    }

    private List<Findable> findables() {
        if (findables == null) {
            findables = ordered.stream().map(Findable::of).toList();
        }
        return findables;
    }
}
