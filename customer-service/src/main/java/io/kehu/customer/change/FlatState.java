package io.kehu.customer.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record's state as path → value. Parts of a list go by their ids, not by their places: a contact that moves up has not
 * changed. Lists of plain values are one value.
 */
public final class FlatState {

    private static final String ID = "id";
    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[([^\\]]+)\\]");

    private final TreeMap<String, JsonNode> values;

    private FlatState(TreeMap<String, JsonNode> values) {
        this.values = values;
    }

    /** @param state an object whose lists hold plain values, or objects with an {@code id} */
    public static FlatState of(JsonNode state) {
        TreeMap<String, JsonNode> values = new TreeMap<>();
        flatten("", state, values);
        return new FlatState(values);
    }

    private static void flatten(String path, JsonNode node, Map<String, JsonNode> into) {
        if (node.isObject()) {
            node.fields()
                    .forEachRemaining(field -> flatten(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), into));
        } else if (node.isArray() && node.size() > 0 && node.get(0).isObject()) {
            node.forEach(part -> flatten(path + "[" + part.path(ID).asText() + "]", part, into));
        } else if (!node.isNull() && !(node.isArray() && node.isEmpty())) {
            into.put(path, node);
        }
    }

    /** By path, in order. */
    public Map<String, JsonNode> values() {
        return Collections.unmodifiableMap(values);
    }

    /** What makes the other state of this one, in the order of the paths. */
    public List<FieldChange> to(FlatState after) {
        TreeSet<String> paths = new TreeSet<>(values.keySet());
        paths.addAll(after.values.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String path : paths) {
            JsonNode old = values.get(path);
            JsonNode now = after.values.get(path);
            if (!Objects.equals(old, now)) {
                changes.add(new FieldChange(path, old, now));
            }
        }
        return changes;
    }

    /** The state before these changes. */
    public FlatState undo(List<FieldChange> changes) {
        TreeMap<String, JsonNode> earlier = new TreeMap<>(values);
        for (FieldChange change : changes) {
            if (change.before() == null) {
                earlier.remove(change.field());
            } else {
                earlier.put(change.field(), change.before());
            }
        }
        return new FlatState(earlier);
    }

    /** The same with other values; what becomes null is left out. */
    public FlatState with(BiFunction<String, JsonNode, JsonNode> value) {
        TreeMap<String, JsonNode> others = new TreeMap<>();
        values.forEach((path, old) -> {
            JsonNode other = value.apply(path, old);
            if (other != null) {
                others.put(path, other);
            }
        });
        return new FlatState(others);
    }

    /** The state as a document again; parts of lists in the order of their ids, which is that of their making. */
    public ObjectNode document() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        values.forEach((path, value) -> put(root, path, value));
        return root;
    }

    private static void put(ObjectNode root, String path, JsonNode value) {
        ObjectNode at = root;
        String name = null;
        Matcher steps = STEP.matcher(path);
        while (steps.find()) {
            if (steps.group(2) != null) {
                at = part(at, name, steps.group(2));
                name = null;
            } else {
                at = name == null ? at : at.withObjectProperty(name);
                name = steps.group(1);
            }
        }
        at.set(name, value);
    }

    private static ObjectNode part(ObjectNode owner, String list, String id) {
        ArrayNode parts = owner.withArrayProperty(list);
        for (JsonNode part : parts) {
            if (part.path(ID).asText().equals(id)) {
                return (ObjectNode) part;
            }
        }
        return parts.addObject().put(ID, id);
    }
}
