package io.kehu.classification.standard;

import com.fasterxml.jackson.databind.DeserializationFeature;
import io.kehu.classification.storage.StoredJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The standards that come with the product, one file for each of the source documents (STD-2). */
final class ShippedStandards {

    private static final List<String> FILES = List.of("/standards/S0-v1.json");

    private ShippedStandards() {}

    static List<Standard> all() {
        return FILES.stream().map(ShippedStandards::read).toList();
    }

    private static Standard read(String file) {
        try (InputStream json = ShippedStandards.class.getResourceAsStream(file)) {
            return StoredJson.MAPPER
                    .readerFor(Standard.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
