package io.kehu.customer.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Tells the encoding of a text that was read already, so that it can be written likewise. */
final class StartOfText {

    private static final int ENOUGH = 1 << 16;

    private StartOfText() {}

    static boolean isUtf8(InputStream text) {
        try (text) {
            byte[] start = text.readNBytes(ENOUGH);
            return !StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length + 1), start.length < ENOUGH)
                    .isError();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
