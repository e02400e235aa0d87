package io.kehu.web;

import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A place in a sorted list: the sort key of the last row that was shown. Clients pass its encoded form back as they got it.
 *
 * @param keys the values of the sort columns, in order
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... keys) {
        return new Cursor(java.util.Arrays.stream(keys).map(String::valueOf).toList());
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that a client sent back.
     *
     * @param size how many sort keys this list has
     * @throws Refusal with {@link PlatformProblem#INVALID_CURSOR} when the text was not made by such a list
     */
    public static Cursor decode(String text, int size) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String joined = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            List<String> keys = List.of(joined.split(SEPARATOR, -1));
            if (keys.size() != size) {
                throw invalid();
            }
            return new Cursor(keys);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw invalid();
        }
    }

    /** What to throw when a key of the cursor is not of its column's type. */
    public static Refusal invalid() {
        return Refusal.of(PlatformProblem.INVALID_CURSOR);
    }
}
