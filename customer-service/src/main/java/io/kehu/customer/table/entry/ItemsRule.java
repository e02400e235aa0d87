package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kehu.customer.table.cell.SeveralText;
import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.problem.RowProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Several things in one cell, each with its parts in a fixed order: {@code HT-2 | 5000.00 | 2024-01-31; …}. Parts at the end may
 * be left out.
 *
 * @param first the place in the list of the first one that the cell holds
 * @param parts name and kind of the parts
 */
record ItemsRule(Items items, int first, Map<String, ValueKind> parts) implements CellRule {

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

    static final ItemsRule OTHER_CONTRACTS = new ItemsRule(
            Items.CONTRACTS,
            1,
            parts(
                    Map.entry("number", ValueKind.TEXT),
                    Map.entry("amount", ValueKind.AMOUNT),
                    Map.entry("signedOn", ValueKind.DAY),
                    Map.entry("startsOn", ValueKind.DAY),
                    Map.entry("endsOn", ValueKind.DAY)));

    static final ItemsRule COMPETITORS = new ItemsRule(
            Items.COMPETITORS,
            0,
            parts(
                    Map.entry("name", ValueKind.TEXT),
                    Map.entry("mode", ValueKind.TEXT),
                    Map.entry("annualVolume", ValueKind.AMOUNT),
                    Map.entry("paymentTerms", ValueKind.TEXT)));

    static final ItemsRule LINKS = new ItemsRule(
            Items.LINKS,
            0,
            parts(
                    Map.entry("title", ValueKind.TEXT),
                    Map.entry("kind", ValueKind.TEXT),
                    Map.entry("url", ValueKind.TEXT)));

    @SafeVarargs
    private static Map<String, ValueKind> parts(Map.Entry<String, ValueKind>... parts) {
        Map<String, ValueKind> inOrder = new LinkedHashMap<>();
        List.of(parts).forEach(part -> inOrder.put(part.getKey(), part.getValue()));
        return inOrder;
    }

    @Override
    public void read(String text, Field field, Draft draft) {
        for (String item : SeveralText.items(text)) {
            Optional<ObjectNode> read = item(SeveralText.parts(item));
            if (read.isPresent()) {
                draft.add(items, read.get());
            } else {
                draft.problem(RowProblem.Code.NOT_IN_PARTS, item, String.join(" | ", parts.keySet()));
            }
        }
    }

    private Optional<ObjectNode> item(List<String> texts) {
        if (texts.size() > parts.size()) {
            return Optional.empty();
        }
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        int place = 0;
        for (Map.Entry<String, ValueKind> part : parts.entrySet()) {
            String text = place < texts.size() ? texts.get(place++) : "";
            if (!text.isEmpty()) {
                Optional<? extends JsonNode> value = part.getValue().reader().apply(text);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                item.set(part.getKey(), value.get());
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
            List<String> texts = new ArrayList<>();
            parts.keySet().forEach(part -> texts.add(item.path(part).asText()));
            written.add(String.join(" | ", texts).replaceFirst("( \\| )+$", ""));
        }
        return OutputCell.text(written.toString());
    }
}
