package io.kehu.calendar.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the working calendar, the same in every service so that all of them count alike. */
@ConfigMapping(prefix = "kehu.calendar")
interface CalendarConfig {

    /**
     * A directory with further years ({@code 2027.csv}), for a year that is published between two releases. A file here
     * replaces the shipped one of the same year.
     */
    Optional<Path> directory();

    /** How often the directory is read again. */
    @WithDefault("1h")
    Duration check();
}
