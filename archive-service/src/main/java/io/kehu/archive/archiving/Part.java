package io.kehu.archive.archiving;

import io.kehu.archive.owner.Trouble;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How it stands with one owner's part.
 *
 * @param tries how often the owner was asked
 * @param trouble what the last try ended in; null when it was not tried, or delivered
 * @param gatheredAt null while it is missing
 */
@Embeddable
public record Part(int tries, @Enumerated(EnumType.STRING) Trouble trouble, Instant gatheredAt) {

    static final Part NOT_ASKED = new Part(0, null, null);

    Part failed(Trouble trouble) {
        return new Part(tries + 1, trouble, null);
    }

    Part gathered(Instant at) {
        return new Part(tries + 1, null, at);
    }

    public boolean isMissing() {
        return gatheredAt == null;
    }
}
