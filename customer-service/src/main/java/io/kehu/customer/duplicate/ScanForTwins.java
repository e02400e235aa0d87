package io.kehu.customer.duplicate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.kehu.customer.job.Job;
import io.kehu.customer.job.JobHandler;
import io.kehu.customer.twin.TwinFacts;
import io.kehu.customer.twin.TwinKeys;
import io.kehu.customer.twin.TwinRule;
import io.kehu.customer.twin.TwinWeights;
import io.kehu.customer.twin.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares all records that are worked with: each with the earlier ones that share a key with it. What was found before and is
 * not found any more is forgotten in the end; what somebody has dismissed stays so.
 */
@ApplicationScoped
class ScanForTwins implements JobHandler {

    static final String KIND = "duplicate-scan";

    private static final int CHUNK = 500;
    private static final UUID BEGINNING = new UUID(0, 0);
    private static final String LAST = "last";

    private final TwinRule rule = new TwinRule(TwinWeights.DEFAULT);
    private final ScanRows rows;
    private final TwinPairs pairs;

    ScanForTwins(ScanRows rows, TwinPairs pairs) {
        this.rows = rows;
        this.pairs = pairs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Progress chunk(Job job) {
        UUID last =
                job.state().has(LAST) ? UUID.fromString(job.state().get(LAST).asText()) : BEGINNING;
        Long total = job.total() == null ? Long.valueOf(rows.count()) : job.total();
        List<UUID> ids = rows.after(last, CHUNK);
        pairs.found(compare(ids));
        boolean finished = ids.size() < CHUNK;
        if (finished) {
            pairs.forgetOpenFoundBefore(job.createdAt());
        }
        UUID now = ids.isEmpty() ? last : ids.get(ids.size() - 1);
        return new Progress(
                JsonNodeFactory.instance.objectNode().put(LAST, now.toString()),
                total,
                job.done() + ids.size(),
                0,
                finished);
    }

    private List<FoundPair> compare(List<UUID> ids) {
        List<ScanRows.Couple> couples = rows.candidates(ids);
        Set<UUID> both = couples.stream()
                .flatMap(couple -> Stream.of(couple.first(), couple.second()))
                .collect(Collectors.toSet());
        Map<UUID, TwinFacts> facts = rows.facts(both);
        return couples.stream()
                .map(couple -> compare(couple, facts.get(couple.first()), facts.get(couple.second())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FoundPair> compare(ScanRows.Couple couple, TwinFacts first, TwinFacts second) {
        Verdict verdict = rule.compare(first, second);
        if (verdict instanceof Verdict.Different) {
            return Optional.empty();
        }
        int score = verdict instanceof Verdict.Likely likely ? likely.score() : FindTwins.FULL_SCORE;
        return Optional.of(
                new FoundPair(couple.first(), couple.second(), score, verdict.reasons(), digest(first, second)));
    }

    private static UUID digest(TwinFacts first, TwinFacts second) {
        String keys = new TreeSet<>(TwinKeys.of(first)) + "\n" + new TreeSet<>(TwinKeys.of(second));
        return UUID.nameUUIDFromBytes(keys.getBytes(StandardCharsets.UTF_8));
    }
}
