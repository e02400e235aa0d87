package io.kehu.archive.archiving;

import java.time.Duration;

/**
 * How often and how long to wait for an owner.
 *
 * @param tries after this many failed tries an archiving is stuck
 * @param first the pause after the first try; doubled after each further one
 * @param longest no pause is longer while it is not stuck
 * @param whenStuck the pause once it is stuck
 */
record Patience(int tries, Duration first, Duration longest, Duration whenStuck) {

    boolean isOver(int failed) {
        return failed >= tries;
    }

    Duration pauseAfter(int failed) {
        if (isOver(failed)) {
            return whenStuck;
        }
        Duration pause = first;
        for (int i = 1; i < failed && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
