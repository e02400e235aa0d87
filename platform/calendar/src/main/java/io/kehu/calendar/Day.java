package io.kehu.calendar;

import java.time.LocalDate;

/**
 * One day as the working calendar sees it.
 *
 * @param name the holiday it belongs to; null for an ordinary day or weekend
 */
public record Day(LocalDate date, DayKind kind, Label name) {}
