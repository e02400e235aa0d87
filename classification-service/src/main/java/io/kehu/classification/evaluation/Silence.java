package io.kehu.classification.evaluation;

import io.kehu.clock.BusinessZone;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When a customer counts as silent: a span without interaction.
 *
 * <p>Silence follows a conversation. So the standard says for each lifecycle which moments prove one, and the latest that is
 * known starts the span. S0 calls any customer silent after three months without interaction, and means to win them back.
 * It has nothing to win back where nobody ever spoke: such a prospect waits for the first contact that S0 demands within
 * three working days, is overdue rather than silent, and stays potential. A customer with an intention or a contract
 * has spoken with us at the latest when acquired or signing. Whoever's cooperation ended has left, and is not silent.
 *
 * @param countsFrom the moments that prove a conversation; a lifecycle that is missing never falls silent
 */
public record Silence(Span after, Map<Lifecycle, List<Moment>> countsFrom) {

    /** A moment of the facts at which both sides spoke. */
    public enum Moment {
        LAST_INTERACTION(Facts::lastInteractionAt),
        ACQUIRED(Facts::acquiredAt),
        CONTRACT_SIGNED(facts -> facts.contractSignedOn() == null
                ? null
                : facts.contractSignedOn().atStartOfDay(BusinessZone.ID).toInstant());

        private final Function<Facts, Instant> reader;

        Moment(Function<Facts, Instant> reader) {
            this.reader = reader;
        }
    }

    /** The first instant of silence if nobody speaks until then; empty for who cannot fall silent. */
    Optional<Instant> beginsAt(Facts facts) {
        return countsFrom.getOrDefault(facts.lifecycle(), List.of()).stream()
                .map(moment -> moment.reader.apply(facts))
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .map(after::after);
    }

    public List<Flaw> flaws() {
        return after.count() > 0
                ? List.of()
                : List.of(new Flaw("silence.after", Flaw.What.SILENCE_INVALID, String.valueOf(after.count())));
    }
}
