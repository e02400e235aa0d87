package io.kehu.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** References to components anywhere in a piece of a document: {@code $ref} and the mappings of discriminators. */
final class References {

    private References() {}

    static Set<ComponentId> in(JsonNode node) {
        Set<ComponentId> found = new LinkedHashSet<>();
        collect(node, found);
        return found;
    }

    private static void collect(JsonNode node, Set<ComponentId> found) {
        if (node.isTextual()) {
            ComponentId.referredBy(node.textValue()).ifPresent(found::add);
        }
        node.forEach(child -> collect(child, found));
    }

    /** A copy in which every reference leads to the new name. */
    static JsonNode rename(JsonNode node, UnaryOperator<ComponentId> newName) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), rename(field.getValue(), newName)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(rename(element, newName)));
            return copy;
        }
        return node.isTextual() ? rename(node.textValue(), newName) : node;
    }

    private static TextNode rename(String text, UnaryOperator<ComponentId> newName) {
        return TextNode.valueOf(ComponentId.referredBy(text)
                .map(id -> newName.apply(id).retarget(text))
                .orElse(text));
    }
}
