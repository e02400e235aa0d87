package io.kehu.customer.reference;

import io.kehu.web.ETags;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What administrators do to the entries of a list, one at a time. */
@ApplicationScoped
public class ChangeEntries {

    private final StoredEntries stored;
    private final Clock clock;

    ChangeEntries(StoredEntries stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** @throws Refusal 409 when the list has the code, 400 when it does not fit into the list */
    @Transactional
    public ListedEntry add(ReferenceList list, NewEntry wish, String by) {
        Catalogue before = stored.lock(list);
        String code = before.canonical(wish.code());
        if (before.find(code).isPresent()) {
            throw Refusal.of(ReferenceProblem.ALREADY_LISTED, code).with("code", code);
        }
        String parent = list.coding().permits(code)
                ? list.coding()
                        .parent(code, above -> before.find(above).isPresent())
                        .orElse(null)
                : null;
        Entry entry = Entry.added(
                code,
                parent,
                wish.name(),
                wish.aliases() == null ? List.of() : wish.aliases(),
                wish.position() == null ? before.nextPosition() : wish.position());
        return put(before, entry, by);
    }

    /**
     * Renames, moves, retires or revives an entry.
     *
     * @param ifMatch the request's {@code If-Match} header
     * @throws Refusal 404, 428, 412; 400 when its name is taken
     */
    @Transactional
    public ListedEntry change(ReferenceList list, String code, String ifMatch, EntryChange change, String by) {
        Catalogue before = stored.lock(list);
        Entry entry = before.find(code).orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
        ETags.match(ifMatch, entry.revision());
        Entry changed = entry.with(change);
        return changed.equals(entry) ? before.listed(code).orElseThrow() : put(before, changed, by);
    }

    private ListedEntry put(Catalogue before, Entry entry, String by) {
        List<FieldProblem> problems = EntryRules.flaws(before, List.of(entry)).stream()
                .map(flaw -> flaw.problem(flaw.column().equals("zh") ? "name.zh" : flaw.column()))
                .toList();
        if (!problems.isEmpty()) {
            throw Refusal.of(PlatformProblem.INVALID_BODY).with(problems);
        }
        List<Entry> written = List.of(entry.by(by, clock.instant()));
        stored.put(before.list(), written);
        return before.with(written).listed(entry.code()).orElseThrow();
    }
}
