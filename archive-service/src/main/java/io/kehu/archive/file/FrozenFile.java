package io.kehu.archive.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file that is not written to any more.
 *
 * @param content the members of the {@link FileHead} and {@code parts}, by owner, as canonical JSON
 * @param digest SHA-256 of the content's UTF-8 bytes, in lower-case hexadecimal
 */
public record FrozenFile(String content, String digest) {

    private static final String PARTS = "parts";

    public static FrozenFile of(FileHead head, Map<String, JsonNode> parts) {
        ObjectNode document = CanonicalJson.toObject(head);
        document.putObject(PARTS).setAll(parts);
        String content = CanonicalJson.write(document);
        return new FrozenFile(content, sha256(content));
    }

    /** Whether this is still what was frozen, and about the customer that the head names. */
    public boolean isIntact(FileHead head) {
        try {
            return digest.equals(sha256(content)) && head.equals(CanonicalJson.fromObject(document(), FileHead.class));
        } catch (IOException e) {
            return false;
        }
    }

    /** The parts by owner, sorted; of an intact file only. */
    public SortedMap<String, JsonNode> parts() {
        try {
            SortedMap<String, JsonNode> parts = new TreeMap<>();
            document().get(PARTS).properties().forEach(part -> parts.put(part.getKey(), part.getValue()));
            return parts;
        } catch (IOException e) {
            throw new IllegalStateException("A damaged file has no parts", e);
        }
    }

    private JsonNode document() throws IOException {
        return CanonicalJson.read(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
