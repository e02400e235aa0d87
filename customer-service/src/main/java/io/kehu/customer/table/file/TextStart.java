package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.HexFormat;

/**
 * What the beginning of a text tells: in which encoding the whole is to be read and how its columns are separated.
 *
 * @param mark bytes of the byte order mark
 */
record TextStart(Charset charset, int mark, String head) {

    private static final String UTF_8_MARK = "EFBBBF";
    private static final String GB18030_MARK = "84319533";

    /** @param whole whether the text ends with its beginning */
    static TextStart of(byte[] bytes, Encoding wanted, boolean whole) {
        String first = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(4, bytes.length));
        if (first.startsWith("FFFE") || first.startsWith("FEFF") || first.equals("0000FEFF") || wide(bytes)) {
            throw new UnreadableTableException(FileProblem.of(FileProblem.Code.UTF_16));
        }
        if (first.startsWith(UTF_8_MARK)) {
            return of(bytes, Encoding.UTF_8.charset(), UTF_8_MARK.length() / 2);
        }
        if (first.equals(GB18030_MARK) && wanted != Encoding.UTF_8) {
            return of(bytes, Encoding.GB18030.charset(), GB18030_MARK.length() / 2);
        }
        return of(bytes, wanted == Encoding.AUTO ? guess(bytes, whole) : wanted.charset(), 0);
    }

    private static TextStart of(byte[] bytes, Charset charset, int mark) {
        return new TextStart(charset, mark, new String(bytes, mark, bytes.length - mark, charset));
    }

    /** Every other byte of Latin letters in UTF-16 is zero. */
    private static boolean wide(byte[] bytes) {
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros > 1 && zeros * 10 > bytes.length;
    }

    /**
     * GB18030 where it decodes and UTF-8 does not. Text that is UTF-8 all but a few bytes is damaged UTF-8: nearly any bytes
     * are some GB18030, and it would turn into other characters unnoticed.
     */
    private static Charset guess(byte[] bytes, boolean whole) {
        if (decodes(bytes, Encoding.UTF_8.charset(), whole) || mostlyUtf8(bytes)) {
            return Encoding.UTF_8.charset();
        }
        return decodes(bytes, Encoding.GB18030.charset(), whole)
                ? Encoding.GB18030.charset()
                : Encoding.UTF_8.charset();
    }

    private static boolean decodes(byte[] bytes, Charset charset, boolean whole) {
        CharsetDecoder strict = charset.newDecoder();
        return !strict.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), whole)
                .isError();
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, Encoding.UTF_8.charset());
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
        return broken * 10 < beyondAscii;
    }

    /** The separator that the first line with text has most of, outside quotes. */
    char separator() {
        String candidates = ",;\t";
        int[] counts = new int[candidates.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (!quoted && begun && (c == '\n' || c == '\r')) {
                break;
            }
            quoted ^= c == '"';
            begun |= c > ' ';
            int candidate = quoted ? -1 : candidates.indexOf(c);
            if (candidate >= 0) {
                counts[candidate]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return candidates.charAt(most);
    }
}
