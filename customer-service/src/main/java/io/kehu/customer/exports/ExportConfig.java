package io.kehu.customer.exports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of exports. */
@ConfigMapping(prefix = "kehu.customer.exports")
public interface ExportConfig {

    /** Customers that are read at a time, and are in memory at most. */
    @WithDefault("500")
    int page();

    /** Rows of a workbook's sheet, the header not counted; no spreadsheet opens more. */
    @WithDefault("1048575")
    long sheet();
}
