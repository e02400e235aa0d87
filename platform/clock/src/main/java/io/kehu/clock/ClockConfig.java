package io.kehu.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the clock. */
@ConfigMapping(prefix = "kehu.clock")
interface ClockConfig {

    /** Whether the clock can be moved over HTTP on the management port. Refused outside the profiles local and test. */
    @WithDefault("false")
    boolean movable();

    /** How far ahead of the system's the clock starts; only where it is movable. */
    @WithDefault("PT0S")
    Duration ahead();
}
