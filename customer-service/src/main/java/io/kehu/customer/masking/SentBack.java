package io.kehu.customer.masking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A form from somebody who was shown masks: what stands there as it was shown is as it is stored. */
final class SentBack {

    private static final String CONTACTS = "contacts";
    private static final String ID = "id";

    private SentBack() {}

    /** The form with the stored values of contacts that both have, by their id; neither argument is touched. */
    static JsonNode meant(JsonNode form, JsonNode stored) {
        JsonNode meant = form.deepCopy();
        Map<String, JsonNode> known = StreamSupport.stream(stored.path(CONTACTS).spliterator(), false)
                .collect(Collectors.toMap(
                        contact -> contact.path(ID).asText(), Function.identity(), (first, other) -> first));
        for (JsonNode contact : meant.path(CONTACTS)) {
            JsonNode before = known.get(contact.path(ID).asText());
            if (before != null) {
                restore((ObjectNode) contact, before);
            }
        }
        return meant;
    }

    private static void restore(ObjectNode contact, JsonNode before) {
        for (Sensitive field : Sensitive.values()) {
            String value = text(before, field);
            if (value != null && Objects.equals(text(contact, field), field.mask(value))) {
                contact.put(field.member(), value);
            }
        }
    }

    /** Null where nothing is said. */
    private static String text(JsonNode contact, Sensitive field) {
        return contact.path(field.member()).asText(null);
    }
}
