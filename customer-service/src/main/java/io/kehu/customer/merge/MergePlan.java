package io.kehu.customer.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kehu.customer.record.Content;
import io.kehu.customer.record.CustomerDetails;
import io.kehu.customer.record.StoredJson;
import io.kehu.customer.record.ValueState;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of two records of one customer. Works on records as JSON, so that a new field needs nothing here.
 *
 * <p>The surer value wins (verified before provided before to be confirmed), of two as sure the newer one, and any before
 * none; unless somebody chooses otherwise.
 */
final class MergePlan {

    static final String DETAILS = "details";
    private static final String STATES = "valueStates";
    private static final String IN_DETAILS = DETAILS + ".";
    private static final Set<String> PARTS = Set.of("contacts", "contracts", "competitors", "links");

    private static final Set<String> LISTS_OF_DETAILS = components()
            .filter(component -> Collection.class.isAssignableFrom(component.getType()))
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> FIELDS = components()
            .map(RecordComponent::getName)
            .filter(name -> !LISTS_OF_DETAILS.contains(name))
            .toList();

    private final Half survivor;
    private final Half other;
    private final ObjectNode ours;
    private final ObjectNode theirs;

    MergePlan(Half survivor, Half other) {
        this.survivor = survivor;
        this.other = other;
        this.ours = StoredJson.MAPPER.valueToTree(survivor.content());
        this.theirs = StoredJson.MAPPER.valueToTree(other.content());
    }

    /** Whether this is the path of a field that can be chosen. */
    static boolean isField(String path) {
        return path.startsWith(IN_DETAILS) && FIELDS.contains(path.substring(IN_DETAILS.length()));
    }

    /** In the order of the form. */
    List<Difference> differences() {
        return FIELDS.stream()
                .filter(field -> !Objects.equals(value(ours, field), value(theirs, field)))
                .map(field -> new Difference(
                        IN_DETAILS + field,
                        value(ours, field),
                        survivor.state(field),
                        value(theirs, field),
                        other.state(field),
                        proposal(field)))
                .toList();
    }

    Content merge(Choices choices) {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        ObjectNode details = merged.putObject(DETAILS);
        ObjectNode states = merged.putObject(STATES);
        for (String field : FIELDS) {
            Side side = choices.fields().getOrDefault(IN_DETAILS + field, proposal(field));
            setIfThere(details, field, value(of(side), field));
            setIfThere(states, field, state(field, side));
        }
        for (String list : LISTS_OF_DETAILS) {
            details.set(list, gather(list, choices, ours.path(DETAILS), theirs.path(DETAILS)));
            setIfThere(states, list, state(list, Side.SURVIVOR));
        }
        for (String list : PARTS) {
            merged.set(list, gather(list, choices, ours, theirs));
        }
        return StoredJson.MAPPER.convertValue(merged, Content.class);
    }

    private Side proposal(String field) {
        if (value(theirs, field) == null || Objects.equals(value(ours, field), value(theirs, field))) {
            return Side.SURVIVOR;
        }
        if (value(ours, field) == null) {
            return Side.OTHER;
        }
        int surer = Integer.compare(survivor.certainty(field), other.certainty(field));
        boolean newer = other.saidAt(field).isAfter(survivor.saidAt(field));
        return surer < 0 || surer == 0 && newer ? Side.OTHER : Side.SURVIVOR;
    }

    /** That of the value which stays; where both have the same or none, the other's will do as well. */
    private JsonNode state(String field, Side side) {
        ValueState own = side == Side.SURVIVOR ? survivor.state(field) : other.state(field);
        boolean shared = Objects.equals(value(ours, field), value(theirs, field));
        ValueState state = own == null && shared ? other.state(field) : own;
        return state == null ? null : StoredJson.MAPPER.valueToTree(state);
    }

    private static JsonNode gather(String list, Choices choices, JsonNode ours, JsonNode theirs) {
        return switch (choices.lists().getOrDefault(list, Gathering.UNION)) {
            case SURVIVOR -> ours.path(list);
            case OTHER -> theirs.path(list);
            case UNION -> UnitedList.of(ours.path(list), theirs.path(list));
        };
    }

    private ObjectNode of(Side side) {
        return side == Side.SURVIVOR ? ours : theirs;
    }

    private static JsonNode value(ObjectNode content, String field) {
        return content.path(DETAILS).get(field);
    }

    private static void setIfThere(ObjectNode in, String field, JsonNode value) {
        if (value != null) {
            in.set(field, value);
        }
    }

    private static Stream<RecordComponent> components() {
        return Stream.of(CustomerDetails.class.getRecordComponents());
    }
}
