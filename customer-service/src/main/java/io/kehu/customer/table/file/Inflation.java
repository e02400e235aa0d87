package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.io.InputStream;

/** Counts what the parts of a workbook inflate to, while they do, and stops beyond the limits: declared sizes are not believed. */
final class Inflation {

    private static final long HARMLESS = 1L << 20;

    private final Limits limits;
    private final long fileSize;
    private long total;

    Inflation(Limits limits, long fileSize) {
        this.limits = limits;
        this.fileSize = fileSize;
    }

    /** The part's bytes as far as the limits of the workbook go. */
    InputStream of(InputStream part) {
        return new MeteredStream(part, this::count);
    }

    private void count(byte[] bytes, int offset, int length) {
        total += length;
        boolean swollen = total > HARMLESS && total / limits.inflation() > fileSize;
        if (swollen || total > limits.inflatedBytes()) {
            throw new UnreadableTableException(
                    FileProblem.of(FileProblem.Code.INFLATES_TOO_FAR, limits.inflatedBytes(), limits.inflation()));
        }
    }
}
