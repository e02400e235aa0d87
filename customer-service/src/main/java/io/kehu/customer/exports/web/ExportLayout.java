package io.kehu.customer.exports.web;

import io.kehu.customer.table.Layout;

/** Which columns an export has. */
enum ExportLayout {
    /** S0's record table. */
    S0(Layout.S0_RECORD_TABLE),
    /** S3's template. */
    S3(Layout.S3_TEMPLATE),
    /** Each field in a column of its own. */
    ALL(Layout.ALL_FIELDS);

    private final Layout layout;

    ExportLayout(Layout layout) {
        this.layout = layout;
    }

    Layout layout() {
        return layout;
    }
}
