package io.kehu.customer.duplicate;

import io.kehu.customer.twin.Reason;
import io.kehu.customer.twin.TwinFacts;
import io.kehu.customer.twin.TwinRule;
import io.kehu.customer.twin.TwinWeights;
import io.kehu.customer.twin.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Finds the twins of many new records at once, among those that are stored and among themselves. It holds nobody else up: who
 * enters the same name at the same moment is not noticed; the same credit code is, by the database.
 */
@ApplicationScoped
public class ManyTwins {

    private static final int TOGETHER = 1000;

    /** What so many share says little: the true twin shares a rarer key. */
    private static final int COMMON = 50;

    private static final int MOST_COMPARED = 50;
    private static final String EXACT_NAME = "x:";

    private final TwinRule rule = new TwinRule(TwinWeights.DEFAULT);
    private final DataSource database;

    ManyTwins(DataSource database) {
        this.database = database;
    }

    /**
     * The nearest of a record's twins.
     *
     * @param of the twin's id
     * @param same one customer for certain
     */
    public record Near(UUID of, boolean same, int score, List<Reason> reasons) {}

    private static final class Known {

        private final UUID id;
        private final boolean archived;
        private final Supplier<TwinFacts> source;
        private TwinFacts facts;

        Known(UUID id, boolean archived, Supplier<TwinFacts> source) {
            this.id = id;
            this.archived = archived;
            this.source = source;
        }

        UUID id() {
            return id;
        }

        TwinFacts facts() {
            if (facts == null) {
                facts = source.get();
            }
            return facts;
        }
    }

    /** Of those that have any, by their ids. Of two newcomers that are the same the later one is the twin. */
    public Map<UUID, Near> find(List<Newcomer> newcomers) {
        Map<String, List<Known>> known = new HashMap<>();
        for (int from = 0; from < newcomers.size(); from += TOGETHER) {
            stored(newcomers.subList(from, Math.min(from + TOGETHER, newcomers.size())), known);
        }
        Map<UUID, Near> found = new HashMap<>();
        for (Newcomer newcomer : newcomers) {
            Known itself = new Known(newcomer.id(), false, newcomer.facts());
            Near near = nearest(itself, newcomer.keys(), known);
            if (near != null) {
                found.put(newcomer.id(), near);
            }
            if (near == null || !near.same()) {
                newcomer.keys().forEach(key -> known.computeIfAbsent(key, none -> new ArrayList<>(1))
                        .add(itself));
            }
        }
        return found;
    }

    private Near nearest(Known newcomer, Collection<String> keys, Map<String, List<Known>> known) {
        Map<UUID, Known> candidates = new LinkedHashMap<>();
        keys.stream()
                .map(key -> known.getOrDefault(key, List.of()))
                .filter(sharing -> sharing.size() <= COMMON)
                .sorted(Comparator.comparing(List::size))
                .flatMap(List::stream)
                .forEach(other -> candidates.putIfAbsent(other.id(), other));
        Near nearest = null;
        for (Known candidate : candidates.values().stream().limit(MOST_COMPARED).toList()) {
            Near near = weigh(newcomer, candidate);
            boolean nearer = near != null && (nearest == null || near.score() > nearest.score());
            if (nearer || near != null && near.same() && !nearest.same()) {
                nearest = near;
            }
        }
        return nearest;
    }

    private Near weigh(Known newcomer, Known candidate) {
        Verdict verdict = rule.compare(newcomer.facts(), candidate.facts());
        if (verdict instanceof Verdict.Same same) {
            return new Near(candidate.id(), !candidate.archived, FindTwins.FULL_SCORE, same.reasons());
        }
        return verdict instanceof Verdict.Likely likely
                ? new Near(candidate.id(), false, likely.score(), likely.reasons())
                : null;
    }

    private void stored(List<Newcomer> newcomers, Map<String, List<Known>> known) {
        // Who has the exact name has its core too.
        Set<String> keys = newcomers.stream()
                .flatMap(newcomer -> newcomer.keys().stream())
                .filter(key -> !key.startsWith(EXACT_NAME))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select * from find_twins_of_many(?, ?)")) {
            select.setArray(1, connection.createArrayOf("text", keys.toArray(String[]::new)));
            select.setInt(2, COMMON);
            ResultSet row = select.executeQuery();
            while (row.next()) {
                TwinFacts facts = Candidates.facts(row);
                Known twin = new Known(
                        row.getObject("id", UUID.class), row.getString("status").equals("ARCHIVED"), () -> facts);
                for (String key : (String[]) row.getArray("twin_keys").getArray()) {
                    known.computeIfAbsent(key, none -> new ArrayList<>(1)).add(twin);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Twins cannot be looked for", e);
        }
    }
}
