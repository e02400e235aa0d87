package io.kehu.customer.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kehu.customer.change.Change;
import io.kehu.customer.change.FieldChange;
import io.kehu.customer.record.Content;
import io.kehu.customer.record.StoredJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A survivor's content without what it took from the other record. What somebody has changed since stays: a field of the
 * details by itself, a contact, a contract and the like as a whole, with everything that was there then.
 *
 * @param kept what stays although it came with the other record
 */
record Restoration(Content content, List<String> kept) {

    /** A part of a list, how sure a field is, or a field. */
    private static final Pattern UNIT = Pattern.compile(
            "((?:contacts|contracts|competitors|links)\\[[^\\]]+\\]|valueStates\\.[^.]+|details\\.[^.]+).*");

    /**
     * @param taken what the merger changed
     * @param since everything that was changed after it
     */
    static Restoration of(Content current, Change taken, List<Change> since) {
        Set<String> touched =
                since.stream().flatMap(change -> units(change.fields())).collect(Collectors.toSet());
        Predicate<FieldChange> stays = change -> touched.contains(unit(change.field()));
        List<FieldChange> ofContent = taken.fields().stream()
                .filter(change -> UNIT.matcher(change.field()).matches())
                .toList();
        ObjectNode restored = current.flat()
                .undo(ofContent.stream().filter(stays.negate()).toList())
                .document();
        inOrderOf(StoredJson.MAPPER.valueToTree(current), restored);
        return new Restoration(
                StoredJson.MAPPER.convertValue(restored, Content.class),
                units(ofContent.stream().filter(stays).toList()).distinct().toList());
    }

    private static Stream<String> units(List<FieldChange> changes) {
        return changes.stream().map(change -> unit(change.field()));
    }

    private static String unit(String path) {
        Matcher unit = UNIT.matcher(path);
        return unit.matches() ? unit.group(1) : path;
    }

    /** Parts stand where they stood; those that come back follow in the order of their making. */
    private static void inOrderOf(JsonNode current, ObjectNode restored) {
        for (Map.Entry<String, JsonNode> list : restored.properties()) {
            if (list.getValue() instanceof ArrayNode parts) {
                List<String> order = current.path(list.getKey()).findValuesAsText("id");
                List<JsonNode> sorted = new ArrayList<>();
                parts.forEach(sorted::add);
                sorted.sort(Comparator.comparingInt(part -> {
                    int place = order.indexOf(part.path("id").asText());
                    return place < 0 ? order.size() : place;
                }));
                parts.removeAll();
                parts.addAll(sorted);
            }
        }
    }
}
