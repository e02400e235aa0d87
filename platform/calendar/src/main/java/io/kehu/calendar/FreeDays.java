package io.kehu.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Free days in a row for the same reason.
 *
 * @param day one of them, which knows the reason
 */
record FreeDays(LocalDate first, LocalDate last, Day day) {

    /** The runs of free days among these, in order. */
    static List<FreeDays> of(List<Day> days) {
        List<FreeDays> runs = new ArrayList<>();
        for (Day day : days) {
            if (day.kind().worked()) {
                continue;
            }
            FreeDays previous = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (previous != null && previous.goesOnWith(day)) {
                runs.set(runs.size() - 1, new FreeDays(previous.first, day.date(), day));
            } else {
                runs.add(new FreeDays(day.date(), day.date(), day));
            }
        }
        return runs;
    }

    private boolean goesOnWith(Day next) {
        return last.plusDays(1).equals(next.date()) && Objects.equals(day.name(), next.name());
    }

    boolean isOneDay() {
        return first.equals(last);
    }
}
