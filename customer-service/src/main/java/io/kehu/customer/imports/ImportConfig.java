package io.kehu.customer.imports;

import io.kehu.customer.table.file.Limits;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of imports. How large a file may be sent is said by {@code kehu.body.larger}. */
@ConfigMapping(prefix = "kehu.customer.imports")
interface ImportConfig {

    /** Rows of a file, the header not counted. */
    @WithDefault("2000000")
    long rows();

    /** Bytes of a file. */
    @WithDefault("2G")
    MemorySize bytes();

    /** Rows that are stored in one transaction. */
    @WithDefault("1000")
    int chunk();

    /** How long the file and what became of its rows can be looked at. */
    @WithDefault("P30D")
    Duration keep();

    default Limits limits() {
        Limits d = Limits.DEFAULT;
        return new Limits(
                bytes().asLongValue(),
                rows(),
                d.columns(),
                d.cellLength(),
                d.parts(),
                d.inflatedBytes(),
                d.inflation(),
                d.stringBytes());
    }
}
