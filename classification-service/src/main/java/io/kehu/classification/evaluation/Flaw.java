package io.kehu.classification.evaluation;

/**
 * Something that keeps a standard from being saved.
 *
 * @param where the part of the standard, {@code schemes[value].bands[1]}
 * @param what stable code of the mistake
 * @param detail the values that show it
 */
public record Flaw(String where, What what, String detail) {

    /** The mistakes a standard can have. */
    public enum What {
        NO_LABELS,
        NO_STEPS,
        DUPLICATE_LABEL,
        UNKNOWN_LABEL,
        DUPLICATE_PRECEDENCE,
        NO_FALLBACK,
        NOT_A_MEASURE,
        BAND_EMPTY,
        BANDS_START_LATE,
        BANDS_END_EARLY,
        BANDS_GAP,
        BANDS_OVERLAP,
        CONDITION_INVALID,
        CONDITION_FAILS_WITHOUT_INPUT,
        UNKNOWN_CATALOGUE,
        SILENCE_INVALID,
        DUPLICATE_DIMENSION,
        NO_DIMENSIONS,
        NUMBER_TEMPLATE_INVALID,
        NUMBER_SCOPE_INVALID
    }

    @Override
    public String toString() {
        return where + ": " + what + " (" + detail + ")";
    }
}
