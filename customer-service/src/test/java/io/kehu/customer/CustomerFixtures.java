package io.kehu.customer;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.record.Content;
import io.kehu.customer.record.StoredJson;
import java.io.UncheckedIOException;

/** Records in the words of the field. */
public final class CustomerFixtures {

    private CustomerFixtures() {}

    /** A record's content as JSON has it. */
    public static Content content(String json) {
        try {
            return StoredJson.MAPPER.readValue(json, Content.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(String text) {
        try {
            return StoredJson.MAPPER.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
