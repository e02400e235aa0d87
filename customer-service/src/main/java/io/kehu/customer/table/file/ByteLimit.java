package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;

/** Objects to the first byte beyond a limit. */
final class ByteLimit implements MeteredStream.Meter {

    private final FileProblem.Code kind;
    private final long limit;
    private long seen;

    ByteLimit(FileProblem.Code kind, long limit) {
        this.kind = kind;
        this.limit = limit;
    }

    @Override
    public void see(byte[] bytes, int offset, int length) {
        seen += length;
        if (seen > limit) {
            throw new UnreadableTableException(FileProblem.of(kind, limit));
        }
    }
}
