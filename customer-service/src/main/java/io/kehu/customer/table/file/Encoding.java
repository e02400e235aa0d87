package io.kehu.customer.table.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings of text that are read and written. */
public enum Encoding {
    /** Told from the beginning of the text: UTF-8 where it is, else GB18030. For reading only. */
    AUTO(null),
    UTF_8(StandardCharsets.UTF_8),
    /** Holds GBK and GB2312. */
    GB18030(Charset.forName("GB18030"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }
}
