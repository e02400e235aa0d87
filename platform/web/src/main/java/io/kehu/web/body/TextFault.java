package io.kehu.web.body;

import java.util.Optional;

/** What a text must not contain: what nobody sees, so that two names that look alike are alike. */
enum TextFault {
    CONTROL_CHARACTERS("control-characters"),
    SEVERAL_LINES("one-line"),
    INVISIBLE_CHARACTERS("invisible-characters"),
    BROKEN_CHARACTERS("broken-characters");

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final String code;

    TextFault(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The first fault of the text. */
    static Optional<TextFault> of(String text, boolean lines) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            TextFault fault = of(text.codePointAt(at));
            if (fault != null && !(lines && fault == SEVERAL_LINES)) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private static TextFault of(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL ->
                character == '\n' || character == '\r' || character == '\t' ? SEVERAL_LINES : CONTROL_CHARACTERS;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> SEVERAL_LINES;
            case Character.FORMAT ->
                character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER ? null : INVISIBLE_CHARACTERS;
            case Character.SURROGATE -> BROKEN_CHARACTERS;
            default -> null;
        };
    }
}
