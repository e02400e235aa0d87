package io.kehu.customer.duplicate;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.twin.TwinFacts;
import io.kehu.customer.twin.TwinKeys;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keeps the same customer from being stored twice (CAP-9). */
@ApplicationScoped
public class Duplicates {

    private static final int MOST_SHOWN = 10;

    private final FindTwins find;
    private final TwinWords words;

    Duplicates(FindTwins find, TwinWords words) {
        this.find = find;
        this.words = words;
    }

    /** What an entry would meet with: refused, stored with a warning, or nothing at all. */
    @Schema(name = "DuplicateVerdict")
    public enum Outlook {
        SAME,
        LIKELY,
        NONE
    }

    /** What was found before anything is entered. */
    @Schema(name = "DuplicateCheckResult")
    public record Report(Outlook verdict, List<Twin> twins) {}

    public Report check(TwinFacts facts) {
        List<Found> found = find.of(facts);
        boolean same = found.stream().anyMatch(Found::same);
        Outlook outlook = same ? Outlook.SAME : found.isEmpty() ? Outlook.NONE : Outlook.LIKELY;
        return new Report(outlook, tell(found));
    }

    /**
     * Lets a new record in. Until the running transaction ends, no other of the same name or code is.
     *
     * @return records that may be the same customer
     * @throws Refusal 409 with those that are
     */
    public List<Twin> admit(Newcomer newcomer) {
        return admit(find.ofOneToBeSaved(newcomer, null));
    }

    /**
     * The same for a record that changes; nothing is looked for unless something changes by which twins are found.
     *
     * @throws Refusal 409 with those that it was not the same as before
     */
    public List<Twin> admit(UUID self, TwinFacts before, TwinFacts after) {
        Set<String> keys = TwinKeys.of(after);
        return TwinKeys.of(before).equals(keys)
                ? List.of()
                : admit(find.ofOneToBeSaved(new Newcomer(self, keys, () -> after), before));
    }

    /**
     * Whether a record could change so when another one goes up in it; holds nobody up.
     *
     * @throws Refusal 409 as {@link #admit(UUID, TwinFacts, TwinFacts)} would
     */
    public void foresee(UUID self, UUID other, TwinFacts before, TwinFacts after) {
        if (!TwinKeys.of(before).equals(TwinKeys.of(after))) {
            admit(find.ofOneThatAbsorbs(self, other, before, after));
        }
    }

    private List<Twin> admit(List<Found> found) {
        List<Found> same = found.stream().filter(Found::same).toList();
        if (!same.isEmpty()) {
            throw refusal().with("twins", tell(same));
        }
        return tell(found);
    }

    /** For what only the database noticed: the transaction is lost, and with it the chance to say which record it is. */
    public static Refusal refusal() {
        return Refusal.of(CustomerProblem.DUPLICATE);
    }

    private List<Twin> tell(List<Found> found) {
        return found.stream().limit(MOST_SHOWN).map(words::tell).toList();
    }
}
