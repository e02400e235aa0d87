package io.kehu.followup;

import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.Refusal;
import java.time.Instant;
import java.util.List;

/** The years in which anything here can happen. What lies outside is a slip of the keyboard, or breaks a calendar. */
public final class Era {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    private Era() {}

    /**
     * Returns the instant, or null for null.
     *
     * @param field where the client has named it
     */
    public static Instant required(String field, Instant instant) {
        if (instant != null && (instant.isBefore(FIRST) || !instant.isBefore(END))) {
            throw Refusal.of(FollowUpProblem.OUTSIDE_OF_ERA).with(List.of(FieldProblem.of(field, "outside-of-era")));
        }
        return instant;
    }
}
