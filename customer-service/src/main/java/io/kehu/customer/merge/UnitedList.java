package io.kehu.customer.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Two lists of one kind in one. What is in both is there once, the survivor's members before the other's: plain values by
 * equality, contracts by number, links by address, competitors by name, persons by name unless they have different mobiles.
 */
final class UnitedList {

    private static final String PRIMARY = "primary";
    private static final String DECIDES = "decisionMaker";
    private static final String MOBILE = "mobile";

    private UnitedList() {}

    static ArrayNode of(JsonNode ours, JsonNode theirs) {
        ArrayNode united = JsonNodeFactory.instance.arrayNode();
        ours.forEach(united::add);
        for (JsonNode their : theirs) {
            Optional<JsonNode> same = find(their, united);
            if (same.isEmpty()) {
                united.add(their.isObject() ? added((ObjectNode) their, ours) : their);
            } else if (their.isObject()) {
                fill((ObjectNode) same.get(), (ObjectNode) their);
            }
        }
        return united;
    }

    private static Optional<JsonNode> find(JsonNode their, ArrayNode united) {
        for (JsonNode our : united) {
            if (our.isObject() ? same(our, their) : our.equals(their)) {
                return Optional.of(our);
            }
        }
        return Optional.empty();
    }

    private static boolean same(JsonNode our, JsonNode their) {
        String key = our.has("number") ? "number" : our.has("url") ? "url" : "name";
        boolean otherPhone =
                our.has(MOBILE) && their.has(MOBILE) && !our.get(MOBILE).equals(their.get(MOBILE));
        return our.has(key) && our.get(key).equals(their.get(key)) && !otherPhone;
    }

    /** Only one contact is the primary one. */
    private static ObjectNode added(ObjectNode their, JsonNode ours) {
        ObjectNode part = their.deepCopy();
        if (part.has(PRIMARY) && ours.findValues(PRIMARY).stream().anyMatch(JsonNode::asBoolean)) {
            part.put(PRIMARY, false);
        }
        return part;
    }

    private static void fill(ObjectNode our, ObjectNode their) {
        their.fields().forEachRemaining(member -> {
            if (!our.has(member.getKey())
                    || member.getKey().equals(DECIDES) && member.getValue().asBoolean()) {
                our.set(member.getKey(), member.getValue());
            }
        });
    }
}
