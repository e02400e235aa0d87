package io.kehu.calendar;

/** What terms are counted in. Days, weeks and months are those of China. */
public enum TermUnit {
    WORKING_DAY,
    HOUR,
    CALENDAR_DAY,
    CALENDAR_WEEK,
    CALENDAR_MONTH
}
