package io.kehu.customer.table.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is being written, row by row, without being kept in memory. */
public interface TableWriter extends Closeable {

    void write(List<OutputCell> row) throws IOException;
}
