package io.kehu.customer.reference;

import io.kehu.clock.TimeOrderedIds;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Asking for an entry that a list lacks, and deciding about it (CAP-6). */
@ApplicationScoped
public class RequestEntries {

    private final ReferenceRequests requests;
    private final StoredEntries stored;
    private final ChangeEntries entries;
    private final TimeOrderedIds ids;
    private final Clock clock;

    RequestEntries(
            ReferenceRequests requests, StoredEntries stored, ChangeEntries entries, TimeOrderedIds ids, Clock clock) {
        this.requests = requests;
        this.stored = stored;
        this.entries = entries;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal 409 when the list has such an entry, or somebody has asked for it already */
    @Transactional
    public ReferenceRequest request(NewRequest wish, String by) {
        Catalogue list = stored.lock(wish.list());
        if (wish.parent() != null && !list.canBeAbove(wish.parent())) {
            throw invalid("parent", "reference-parent-unknown");
        }
        alreadyListed(list, wish).ifPresent(entry -> {
            throw Refusal.of(ReferenceProblem.ALREADY_LISTED, entry.code()).with("code", entry.code());
        });
        requests.findPending(wish).ifPresent(first -> {
            throw Refusal.of(ReferenceProblem.ALREADY_REQUESTED).with("requestId", first.id());
        });
        ReferenceRequest request = new ReferenceRequest(ids.next(), wish, by, clock.instant());
        requests.persist(request);
        return request;
    }

    /** An entry in use that people would find under these words, in the place that was asked for if there was one. */
    private static Optional<Entry> alreadyListed(Catalogue list, NewRequest wish) {
        return list.codeOf(wish.name().zh())
                .flatMap(list::find)
                .filter(list::isUsable)
                .filter(entry -> wish.parent() == null || wish.parent().equals(entry.parent()));
    }

    /**
     * Adds the entry and says so on the request.
     *
     * @param as what the administrator makes of it; null members are as requested, a code is made from the English name; under
     *     another name the requested one becomes an alias
     * @throws Refusal 403 to whoever asked; 409 when it was decided already or the list has the entry; 400 when it does not fit
     */
    @Transactional
    public ReferenceRequest approve(UUID id, NewEntry as, String by) {
        ReferenceRequest request = requests.getForDecision(id);
        request.requireDecidable(by);
        NewRequest wish = request.wish();
        Name name = new Name(
                as.name().zh() == null ? wish.name().zh() : as.name().zh(),
                as.name().en() == null ? wish.name().en() : as.name().en());
        String code = as.code() == null ? codeFrom(wish.list(), name) : as.code();
        List<String> aliases = name.zh().equals(wish.name().zh())
                ? List.of()
                : List.of(wish.name().zh());
        ListedEntry added = entries.add(wish.list(), new NewEntry(code, name, as.position(), aliases), by);
        request.approve(added.entry().code(), by, clock.instant());
        return request;
    }

    /** @throws Refusal 403 to whoever asked, 409 when it was decided already */
    @Transactional
    public ReferenceRequest reject(UUID id, String reason, String by) {
        ReferenceRequest request = requests.getForDecision(id);
        request.reject(reason, by, clock.instant());
        return request;
    }

    private static String codeFrom(ReferenceList list, Name name) {
        if (list.coding() != Coding.WORDS || name.en() == null) {
            throw invalid("code", "required");
        }
        return name.en().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static Refusal invalid(String field, String code) {
        return Refusal.of(PlatformProblem.INVALID_BODY)
                .with(List.of(FieldProblem.translatedBy(ReferenceProblem.ALREADY_LISTED, field, code)));
    }
}
