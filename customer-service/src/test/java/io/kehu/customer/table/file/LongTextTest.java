package io.kehu.customer.table.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LongTextTest {

    private static final int ROWS = 1_000_000;
    /** The start that tells the encoding, and the buffers of decoder and parser. */
    private static final long READ_AHEAD = 1 << 18;

    /** A text that is never whole anywhere, and knows how much of it was asked for. */
    private static final class EndlessRows extends InputStream {

        private byte[] line = "客户名称,备注\n".getBytes(StandardCharsets.UTF_8);
        private int at;
        private int made;
        private long given;

        @Override
        public int read() {
            if (at == line.length) {
                if (made == ROWS) {
                    return -1;
                }
                line = row(made++);
                at = 0;
            }
            given++;
            return line[at++] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = 0;
            while (count < length) {
                int next = read();
                if (next < 0) {
                    return count == 0 ? -1 : count;
                }
                bytes[offset + count++] = (byte) next;
            }
            return count;
        }

        private static byte[] row(int number) {
            return ("云帆" + number + "号,\"一\n二\"\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    @Test
    void shouldReadAMillionRowsWithoutReadingFarAhead() throws IOException {
        // Given
        EndlessRows text = new EndlessRows();
        long taken = 0;
        int rows = 0;
        // When
        try (SourceTable table = SourceTable.csv(text, ReadOptions.DEFAULT)) {
            while (table.hasNext()) {
                SourceRow row = table.next();
                taken += EndlessRows.row(rows).length;
                if (rows++ % 1_000 == 0) {
                    // Then: whatever is held is a part of what was given and not yet taken.
                    assertThat(text.given - taken).isBetween(0L, READ_AHEAD);
                    assertThat(row.line()).isEqualTo(2L * rows);
                }
            }
        }
        assertThat(rows).isEqualTo(ROWS);
    }
}
