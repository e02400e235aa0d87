package io.kehu.customer.ownership;

import io.kehu.customer.record.Ownership;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deals customers out one by one, each to whom it burdens least: load measured against share, in doubt the first named. */
final class Spread {

    private final List<Target> targets;
    private final Map<String, Long> loads;

    /** @param loads owner → how many customers they have; who is missing has none */
    Spread(List<Target> targets, Map<String, Long> loads) {
        this.targets = targets;
        this.loads = new LinkedHashMap<>(loads);
    }

    /** Whose the customer shall be. Who has it already keeps it, so that the same order twice moves nothing twice. */
    Ownership next(Ownership now) {
        return targets.stream()
                .filter(target -> target.ownerId().equals(now.ownerId()))
                .findFirst()
                .orElseGet(this::leastBurdened)
                .after(now);
    }

    private Target leastBurdened() {
        return targets.stream()
                .min(Comparator.comparingDouble(target -> (load(target) + 1.0) / target.share()))
                .orElseThrow();
    }

    private long load(Target target) {
        return loads.getOrDefault(target.ownerId(), 0L);
    }

    /** Counts a customer that was given to somebody who did not have it. */
    void given(String ownerId) {
        loads.merge(ownerId, 1L, Long::sum);
    }

    Map<String, Long> loads() {
        return Map.copyOf(loads);
    }
}
