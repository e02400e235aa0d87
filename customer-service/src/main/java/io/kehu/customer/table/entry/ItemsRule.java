package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kehu.customer.table.cell.SeveralText;
import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.problem.RowProblem;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Several things in one cell, each with its parts in a fixed order: {@code HT-2 | 5000.00 | 2024-01-31; …}. Parts at the end may
 * be left out.
 *
 * @param first the place in the list of the first one that the cell holds
 */
record ItemsRule(Items items, int first, List<Part> parts) implements CellRule {

    /** The lists of the form. */
    enum Items {
        CONTACTS("contacts"),
        CONTRACTS("contracts"),
        COMPETITORS("competitors"),
        LINKS("links");

        private final String list;

        Items(String list) {
            this.list = list;
        }

        String list() {
            return list;
        }
    }

    /** A part of an item. */
    record Part(String name, ValueKind kind) {}

    static final ItemsRule OTHER_CONTRACTS = new ItemsRule(
            Items.CONTRACTS,
            1,
            List.of(
                    new Part("number", ValueKind.TEXT),
                    new Part("amount", ValueKind.AMOUNT),
                    new Part("signedOn", ValueKind.DAY),
                    new Part("startsOn", ValueKind.DAY),
                    new Part("endsOn", ValueKind.DAY)));

    static final ItemsRule COMPETITORS = new ItemsRule(
            Items.COMPETITORS,
            0,
            List.of(
                    new Part("name", ValueKind.TEXT),
                    new Part("mode", ValueKind.TEXT),
                    new Part("annualVolume", ValueKind.AMOUNT),
                    new Part("paymentTerms", ValueKind.TEXT)));

    static final ItemsRule LINKS = new ItemsRule(
            Items.LINKS,
            0,
            List.of(
                    new Part("title", ValueKind.TEXT),
                    new Part("kind", ValueKind.TEXT),
                    new Part("url", ValueKind.TEXT)));

    @Override
    public void read(String text, Field field, Draft draft) {
        for (String item : SeveralText.items(text)) {
            Optional<ObjectNode> read = item(SeveralText.parts(item));
            if (read.isPresent()) {
                draft.add(items, read.get());
            } else {
                draft.problem(RowProblem.Code.NOT_IN_PARTS, item, order());
            }
        }
    }

    private String order() {
        return parts.stream().map(Part::name).collect(Collectors.joining(" | "));
    }

    private Optional<ObjectNode> item(List<String> texts) {
        if (texts.size() > parts.size()) {
            return Optional.empty();
        }
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        for (int place = 0; place < texts.size(); place++) {
            if (!texts.get(place).isEmpty()) {
                Part part = parts.get(place);
                Optional<? extends JsonNode> value = part.kind().reader().apply(texts.get(place));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                item.set(part.name(), value.get());
            }
        }
        return Optional.of(item);
    }

    @Override
    public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
        JsonNode list = record.path(items.list());
        StringJoiner written = new StringJoiner("; ");
        for (int i = first; i < list.size(); i++) {
            JsonNode item = list.get(i);
            written.add(parts.stream()
                    .map(part -> SeveralText.asPart(item.path(part.name()).asText()))
                    .collect(Collectors.joining(" | "))
                    .replaceFirst("( \\| )+$", ""));
        }
        return OutputCell.text(written.toString());
    }
}
