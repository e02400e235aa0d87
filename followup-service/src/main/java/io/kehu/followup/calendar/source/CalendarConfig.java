package io.kehu.followup.calendar.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the working calendar. */
@ConfigMapping(prefix = "kehu.followup.calendar")
interface CalendarConfig {

    /**
     * A directory with further years ({@code 2027.csv}), for a year that is published between two releases. A file here
     * replaces the shipped one of the same year.
     */
    Optional<Path> directory();

    /** How often the directory is read again and provisional deadlines are looked through. */
    @WithDefault("1h")
    Duration check();
}
