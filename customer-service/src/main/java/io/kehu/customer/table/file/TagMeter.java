package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;

/** Objects to XML that goes on and on without a tag: a parser holds a tag whole, and the text between two of them. */
final class TagMeter implements MeteredStream.Meter {

    private static final int LONGEST_RUN = 1 << 20;

    private int sinceTag;

    @Override
    public void see(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            sinceTag = bytes[i] == '<' ? 0 : sinceTag + 1;
            if (sinceTag > LONGEST_RUN) {
                throw new UnreadableTableException(FileProblem.of(FileProblem.Code.ENDLESS_CELL, LONGEST_RUN));
            }
        }
    }
}
