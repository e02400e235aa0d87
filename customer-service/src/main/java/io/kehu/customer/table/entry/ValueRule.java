package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.table.file.OutputCell;
import java.util.Optional;

/** A column that holds its field's value as it is. */
record ValueRule(ValueKind kind, boolean prose) implements CellRule {

    ValueRule(ValueKind kind) {
        this(kind, false);
    }

    @Override
    public void read(String text, Field field, Draft draft) {
        Optional<? extends JsonNode> value = kind.reader().apply(text);
        if (value.isPresent()) {
            draft.put(field, value.get());
        } else {
            draft.problem(kind.otherwise(), text);
        }
    }

    @Override
    public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
        JsonNode value = field.in(record);
        return value.isMissingNode() || value.isNull()
                ? OutputCell.BLANK
                : kind.writer().apply(value);
    }
}
