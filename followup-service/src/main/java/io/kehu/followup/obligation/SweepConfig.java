package io.kehu.followup.obligation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of what runs by itself. */
@ConfigMapping(prefix = "kehu.followup")
interface SweepConfig {

    /** How often every instance looks for obligations whose deadline has come. */
    @WithDefault("10s")
    Duration overdueSweep();

    /** How many obligations one transaction of a sweep takes. */
    @WithDefault("500")
    int sweepBatch();
}
