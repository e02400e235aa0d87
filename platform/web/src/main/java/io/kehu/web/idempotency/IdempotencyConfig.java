package io.kehu.web.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of repeated requests. */
@ConfigMapping(prefix = "kehu.idempotency")
interface IdempotencyConfig {

    /** How long an answer can be had again. */
    @WithDefault("P7D")
    Duration keep();
}
