package io.kehu.calendar;

/** What a day is to the working calendar. */
public enum DayKind {
    /** Monday to Friday without a holiday. */
    WORKING_DAY(true),
    /** A Saturday or Sunday that is worked in exchange for a holiday (调休). */
    MAKE_UP(true),
    /** A Saturday or Sunday that is free as ever. */
    WEEKEND(false),
    /** A day that the State Council has declared free, on whatever weekday it falls. */
    HOLIDAY(false);

    private final boolean worked;

    DayKind(boolean worked) {
        this.worked = worked;
    }

    public boolean worked() {
        return worked;
    }
}
