package io.kehu.customer.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** Settings of the quarterly audit. */
@ConfigMapping(prefix = "kehu.customer.audit")
interface AuditConfig {

    /** Without change and contact for so long, a record is stale. */
    @WithDefault("P3M")
    Period staleAfter();

    /** So long departments have from the opening of the round. */
    @WithDefault("P30D")
    Period within();
}
