package io.kehu.customer.table.file;

import java.io.Closeable;

/** Where rows come from, the header among them. */
interface RowSource extends Closeable {

    /** The next row, blank ones included; null at the end. */
    SourceRow next();
}
