package io.kehu.classification.numbering;

import io.kehu.classification.numbering.AssignedNumber.Origin;
import io.kehu.classification.numbering.NumberPattern.Place;
import io.kehu.clock.BusinessZone;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives numbers to customers who have none, in the running transaction: the counter moves once for the whole batch, and only
 * if the transaction commits, so that no crash leaves a gap.
 *
 * <p>A customer keeps the number brought along. If it is another customer's already, one of the two records is wrong about
 * it and no program can know which: the first keeps it, this one is issued a number, and the note on it says why. Refusing
 * the customer instead would stop everything that waits for the classification.
 */
@ApplicationScoped
public class IssueNumbers {

    private final NumberRegistry registry;

    IssueNumbers(NumberRegistry registry) {
        this.registry = registry;
    }

    /** A number for each request, in their order within a series. */
    public Map<UUID, AssignedNumber> assign(NumberPattern pattern, List<NumberRequest> requests, Instant now) {
        if (requests.isEmpty()) {
            return Map.of();
        }
        Year year = Year.from(now.atZone(BusinessZone.ID));
        SortedSet<String> scopes = new TreeSet<>();
        for (NumberRequest request : requests) {
            scopes.add(pattern.scopeOf(request.codes(), year));
            placeOf(pattern, request).ifPresent(place -> scopes.add(place.scope()));
        }
        Map<String, Long> last = registry.lock(scopes);
        Map<UUID, AssignedNumber> assigned = new HashMap<>(keepLegacy(pattern, requests, now));
        Map<String, Set<Long>> held = registry.heldByLegacy(scopes);
        Map<String, NumberSeries> series = scopes.stream()
                .map(scope -> new NumberSeries(scope, last.get(scope), held.getOrDefault(scope, Set.of())))
                .collect(Collectors.toMap(NumberSeries::scope, Function.identity()));
        List<NumberRequest> waiting = without(assigned.keySet(), requests);
        while (!waiting.isEmpty()) {
            assigned.putAll(issue(pattern, year, waiting, series, now));
            waiting = without(assigned.keySet(), waiting);
        }
        registry.advance(series.values());
        return assigned;
    }

    private Map<UUID, AssignedNumber> keepLegacy(NumberPattern pattern, List<NumberRequest> requests, Instant now) {
        List<NumberRequest> bringing =
                requests.stream().filter(request -> request.legacy() != null).toList();
        if (bringing.isEmpty()) {
            return Map.of();
        }
        registry.enter(
                bringing.stream()
                        .map(request -> new RegisteredNumber(
                                request.legacy().number(),
                                request.customerId(),
                                Origin.LEGACY,
                                placeOf(pattern, request).orElse(null)))
                        .toList(),
                now);
        Map<String, UUID> owners = registry.owners(
                bringing.stream().map(request -> request.legacy().number()).toList());
        return bringing.stream()
                .filter(request ->
                        request.customerId().equals(owners.get(request.legacy().number())))
                .collect(Collectors.toMap(NumberRequest::customerId, request -> AssignedNumber.kept(request.legacy())));
    }

    /** One attempt for each; a number that stands in the registry already leaves its customer to the next attempt. */
    private Map<UUID, AssignedNumber> issue(
            NumberPattern pattern,
            Year year,
            List<NumberRequest> requests,
            Map<String, NumberSeries> series,
            Instant now) {
        Map<NumberRequest, RegisteredNumber> proposed = new LinkedHashMap<>();
        for (NumberRequest request : requests) {
            String scope = pattern.scopeOf(request.codes(), year);
            Place place = new Place(scope, series.get(scope).next());
            String number = pattern.number(request.codes(), year, place.serial());
            proposed.put(request, new RegisteredNumber(number, request.customerId(), Origin.ISSUED, place));
        }
        Set<UUID> entered = registry.enter(new ArrayList<>(proposed.values()), now);
        Map<UUID, AssignedNumber> issued = new HashMap<>();
        proposed.forEach((request, number) -> {
            if (entered.contains(request.customerId())) {
                issued.put(request.customerId(), AssignedNumber.issued(number.number(), request.legacy()));
            }
        });
        return issued;
    }

    private static Optional<Place> placeOf(NumberPattern pattern, NumberRequest request) {
        return request.legacy() == null
                ? Optional.empty()
                : pattern.placeOf(request.legacy().number());
    }

    private static List<NumberRequest> without(Set<UUID> done, List<NumberRequest> requests) {
        return requests.stream()
                .filter(request -> !done.contains(request.customerId()))
                .toList();
    }
}
