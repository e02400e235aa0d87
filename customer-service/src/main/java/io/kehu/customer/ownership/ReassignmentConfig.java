package io.kehu.customer.ownership;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of moving many customers at once. */
@ConfigMapping(prefix = "kehu.reassignment")
interface ReassignmentConfig {

    /** How many customers are moved in one transaction. */
    @WithDefault("100")
    int chunk();

    /** How long it can be read what became of each customer. */
    @WithDefault("P90D")
    Duration keepResults();
}
