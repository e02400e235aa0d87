package io.kehu.archive.archiving;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How ended customers get into the history store. */
@ConfigMapping(prefix = "kehu.archive")
public interface ArchivingConfig {

    /** How often an instance looks for archivings that are due. At least a second. */
    @WithDefault("PT5S")
    Duration gatherSweep();

    /**
     * For how long an archiving is left to the instance that took it up; after a crash another goes on then. Longer than
     * three owners may take to answer.
     */
    @WithDefault("PT2M")
    Duration claim();

    /** For how many calendar years a file is kept at least. */
    @WithDefault("3")
    @Min(3)
    int retentionYears();

    Retry retry();

    /** How owners that have not delivered are asked again. */
    interface Retry {

        /** After this many failed tries an archiving shows as stuck. */
        @WithDefault("12")
        @Min(1)
        int stuckAfter();

        /** The pause after the first failed try; it doubles with each further one. */
        @WithDefault("PT1S")
        Duration first();

        /** The longest pause while it is not stuck. */
        @WithDefault("PT1M")
        Duration longest();

        /** The pause while it is stuck. */
        @WithDefault("PT10M")
        Duration whenStuck();
    }
}
