package io.kehu.archive.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way in which a JSON value is written, so that a digest over it means something: members sorted by name, no white
 * space, only the escapes that are needed, as RFC 8785 has it. Unlike there, numbers keep all their digits, in plain decimal
 * notation without an exponent and without zeros at the end.
 */
public final class CanonicalJson {

    /** Beyond what a double can be; a number this long is no fact about a customer. */
    private static final int MOST_DIGITS = 400;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CanonicalJson() {}

    /** @throws IllegalArgumentException when a number has more digits than any fact, or a text is no Unicode */
    public static String write(JsonNode value) {
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    /** @throws IOException when the bytes are not one JSON value, or name a member twice */
    public static JsonNode read(byte[] json) throws IOException {
        JsonNode value = JSON.readTree(json);
        if (value.isMissingNode()) {
            throw new IOException("There is no JSON value");
        }
        return value;
    }

    static ObjectNode toObject(Object value) {
        return JSON.valueToTree(value);
    }

    static <T> T fromObject(JsonNode value, Class<T> type) throws JsonProcessingException {
        return JSON.treeToValue(value, type);
    }

    private static void append(JsonNode value, StringBuilder text) {
        if (value.isObject()) {
            appendMembers(value, text);
        } else if (value.isArray()) {
            appendItems(value, text);
        } else if (value.isNumber()) {
            text.append(plain(value.decimalValue()));
        } else {
            text.append(quoted(value));
        }
    }

    private static void appendMembers(JsonNode object, StringBuilder text) {
        // String's order is the one by UTF-16 code units that the RFC asks for.
        Map<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        String separator = "{";
        for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
            text.append(separator)
                    .append(quoted(JsonNodeFactory.instance.textNode(member.getKey())))
                    .append(':');
            append(member.getValue(), text);
            separator = ",";
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void appendItems(JsonNode array, StringBuilder text) {
        String separator = "[";
        for (JsonNode item : array) {
            text.append(separator);
            append(item, text);
            separator = ",";
        }
        text.append(array.isEmpty() ? "[]" : "]");
    }

    private static String plain(BigDecimal number) {
        if (Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("A number has too many digits");
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String quoted(JsonNode scalar) {
        try {
            String text = JSON.writeValueAsString(scalar);
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw new IllegalArgumentException("A text has half a character");
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
