package io.kehu.classification.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How customers are found who have become silent by time alone. */
@ConfigMapping(prefix = "kehu.classification")
interface SilenceConfig {

    /** How often every instance looks. */
    @WithDefault("PT1M")
    Duration silenceSweep();

    /** How many customers one transaction takes. */
    @WithDefault("200")
    int silenceBatch();
}
