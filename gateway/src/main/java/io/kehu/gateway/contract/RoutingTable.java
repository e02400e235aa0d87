package io.kehu.gateway.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which service a path belongs to. A collection, the first segment after {@code /api/v1/}, belongs to exactly one. */
public final class RoutingTable {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/{}]+}");

    private final Map<String, List<Entry>> byCollection;

    private RoutingTable(Map<String, List<Entry>> byCollection) {
        this.byCollection = byCollection;
    }

    /** @throws IllegalStateException when two contracts claim the same collection */
    public static RoutingTable of(List<Contract> contracts) {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (Contract contract : contracts) {
            for (String path : contract.routedPaths()) {
                List<Entry> collection = entries.computeIfAbsent(collection(path), name -> new ArrayList<>());
                collection.forEach(other -> refuseTwoOwners(other.route().service(), contract.service(), path));
                collection.add(Entry.of(new Route(contract.service(), path, contract.methods(path))));
            }
        }
        entries.values().forEach(list -> list.sort(Comparator.comparingInt(Entry::variables)));
        return new RoutingTable(entries);
    }

    /** @param path as it came, still encoded */
    public Optional<Route> find(String path) {
        if (!path.startsWith(Contract.ROUTED)) {
            return Optional.empty();
        }
        return byCollection.getOrDefault(collection(path), List.of()).stream()
                .filter(entry -> entry.pattern().matcher(path).matches())
                .map(Entry::route)
                .findFirst();
    }

    private static String collection(String path) {
        int end = path.indexOf('/', Contract.ROUTED.length());
        return path.substring(Contract.ROUTED.length(), end < 0 ? path.length() : end);
    }

    private static void refuseTwoOwners(String first, String second, String path) {
        if (!first.equals(second)) {
            throw new IllegalStateException("The collection '%s' is claimed by the contracts of both %s and %s"
                    .formatted(collection(path), first, second));
        }
    }

    private record Entry(Route route, Pattern pattern, int variables) {

        static Entry of(Route route) {
            StringBuilder regex = new StringBuilder();
            String[] literals = VARIABLE.split(route.template(), -1);
            for (int i = 0; i < literals.length; i++) {
                regex.append(i == 0 ? "" : "[^/]+").append(Pattern.quote(literals[i]));
            }
            return new Entry(route, Pattern.compile(regex.toString()), literals.length - 1);
        }
    }
}
