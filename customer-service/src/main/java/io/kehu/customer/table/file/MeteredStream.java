package io.kehu.customer.table.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Shows what is read to somebody who may object. */
final class MeteredStream extends FilterInputStream {

    /** Sees the bytes that were just read. */
    interface Meter {
        void see(byte[] bytes, int offset, int length);
    }

    private final Meter meter;

    MeteredStream(InputStream in, Meter meter) {
        super(in);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            meter.see(bytes, offset, read);
        }
        return read;
    }
}
