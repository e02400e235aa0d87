package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kehu.customer.table.cell.StatedValue;
import io.kehu.customer.table.problem.RowNote;
import io.kehu.customer.table.problem.RowProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the cells of one row add up to. Columns may speak of the same field: a value to be confirmed gives way to one that is
 * certain, two certain ones must be the same.
 */
public final class Draft {

    /** Begins the reason of a value that was made of other words in a table; the words follow. */
    public static final String IN_TABLE = "表格中为";

    private static final String MARKED = "表格中标注为待确认";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ReferenceWords words;
    private final Map<Field.Part, ObjectNode> parts = new EnumMap<>(Field.Part.class);
    private final Map<ItemsRule.Items, ArrayNode> items = new EnumMap<>(ItemsRule.Items.class);
    private final Map<Field.Part, ObjectNode> states = new EnumMap<>(Field.Part.class);
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<RowNote> notes = new ArrayList<>();
    private String header;
    private Field field;
    private boolean unsure;
    private FollowUp followUp;

    public Draft(ReferenceWords words) {
        this.words = words;
    }

    /** Takes in one cell of the row, which is not blank. */
    public void read(String cell, String ofHeader, Field ofField, CellRule rule) {
        header = ofHeader;
        field = ofField;
        StatedValue stated = rule.prose() ? StatedValue.ofWord(cell) : StatedValue.read(cell);
        unsure = stated.state() == StatedValue.State.TO_CONFIRM;
        if (!stated.text().isEmpty()) {
            rule.read(stated.text(), ofField, this);
        } else if (ofField != null && !has(ofField)) {
            state(ofField, stated.state(), stated.state().word());
        }
    }

    ReferenceWords words() {
        return words;
    }

    void put(Field of, JsonNode value) {
        if (unsure) {
            mark(of, value, MARKED);
            return;
        }
        ObjectNode part = part(of.part());
        JsonNode before = part.get(of.name());
        boolean unconfirmed = of.hasState() && states(of).remove(of.name()) != null;
        if (unconfirmed) {
            notes.removeIf(note -> of.path().equals(note.field()));
        }
        if (before == null || unconfirmed) {
            part.set(of.name(), value);
        } else if (!before.equals(value)) {
            problem(RowProblem.Code.CONTRADICTION, value.asText(), before.asText());
        }
    }

    void put(Field of, String text) {
        put(of, JSON.textNode(text));
    }

    /** A value to be confirmed, made of other words in the table. */
    void guess(Field of, JsonNode value, String text) {
        if (mark(of, value, IN_TABLE + text)) {
            note(RowNote.Code.TO_CONFIRM, of, text, value.asText());
        }
    }

    private boolean mark(Field of, JsonNode value, String reason) {
        boolean first = !has(of);
        if (first) {
            part(of.part()).set(of.name(), value);
            state(of, StatedValue.State.TO_CONFIRM, reason);
        }
        return first;
    }

    /** Words in the table that no value can be made of; where nothing else is said, the field is to be confirmed. */
    void leaveOut(Field of, String text) {
        if (!has(of) && !states(of).has(of.name())) {
            state(of, StatedValue.State.TO_CONFIRM, IN_TABLE + text);
            note(RowNote.Code.LEFT_OUT, of, text);
        }
    }

    void add(ItemsRule.Items list, ObjectNode item) {
        items.computeIfAbsent(list, none -> JSON.arrayNode()).add(item);
    }

    void followedUp(LocalDate on, String by, String content) {
        FollowUp so = followUp == null ? new FollowUp(null, null, null) : followUp;
        followUp = new FollowUp(
                on == null ? so.on() : on, by == null ? so.by() : by, content == null ? so.content() : content);
    }

    /** Something is wrong with the cell that is being read. */
    public void problem(RowProblem.Code kind, Object... args) {
        problems.add(new RowProblem(kind, header, field == null ? null : field.path(), texts(args)));
    }

    void note(RowNote.Code kind, Field of, Object... args) {
        notes.add(new RowNote(kind, header, of.path(), texts(args)));
    }

    public List<RowProblem> problems() {
        return problems;
    }

    public List<RowNote> notes() {
        return List.copyOf(notes);
    }

    /** Null where the row says nothing of it. */
    public FollowUp followUp() {
        return followUp;
    }

    /** The text of a field; null where it has none. */
    public String text(Field of) {
        ObjectNode part = parts.get(of.part());
        return part == null || !part.has(of.name()) ? null : part.get(of.name()).asText();
    }

    /** The entry form as the API takes it. */
    public ObjectNode entry() {
        ObjectNode entry = JSON.objectNode();
        entry.set("details", parts.getOrDefault(Field.Part.DETAILS, JSON.objectNode()));
        list(entry, Field.Part.CONTACT, ItemsRule.Items.CONTACTS);
        list(entry, Field.Part.CONTRACT, ItemsRule.Items.CONTRACTS);
        list(entry, null, ItemsRule.Items.COMPETITORS);
        list(entry, null, ItemsRule.Items.LINKS);
        setIfFilled(entry, Field.STATES, states.get(Field.Part.DETAILS));
        setIfFilled(entry, "ownership", parts.get(Field.Part.OWNERSHIP));
        setIfFilled(entry, "legacy", parts.get(Field.Part.LEGACY));
        return entry;
    }

    private void list(ObjectNode entry, Field.Part first, ItemsRule.Items rest) {
        ArrayNode list = JSON.arrayNode();
        ObjectNode begin = first == null ? null : parts.get(first);
        if (begin != null) {
            setIfFilled(begin, Field.STATES, states.get(first));
            list.add(begin);
        }
        ArrayNode others = items.get(rest);
        if (others != null) {
            list.addAll(others);
        }
        if (!list.isEmpty()) {
            entry.set(rest.list(), list);
        }
    }

    private static void setIfFilled(ObjectNode entry, String name, ObjectNode part) {
        if (part != null && !part.isEmpty()) {
            entry.set(name, part);
        }
    }

    private boolean has(Field of) {
        ObjectNode part = parts.get(of.part());
        return part != null && part.has(of.name());
    }

    private void state(Field of, StatedValue.State state, String reason) {
        if (of.hasState()) {
            part(of.part());
            states(of).putObject(of.name()).put("state", state.name()).put("reason", reason);
        } else {
            note(RowNote.Code.LEFT_OUT, of, state.word());
        }
    }

    private ObjectNode states(Field of) {
        return states.computeIfAbsent(of.part(), none -> JSON.objectNode());
    }

    private ObjectNode part(Field.Part part) {
        ObjectNode node = parts.get(part);
        if (node == null) {
            node = JSON.objectNode();
            parts.put(part, node);
            if (part == Field.Part.CONTACT) {
                node.put("primary", true);
            }
        }
        return node;
    }

    private static List<String> texts(Object... args) {
        return Stream.of(args).map(String::valueOf).toList();
    }
}
