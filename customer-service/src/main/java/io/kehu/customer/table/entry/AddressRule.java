package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.problem.RowNote;
import java.util.Optional;

/** 注册地址 in one column: the division it begins with, where that is known, and the rest. */
enum AddressRule implements CellRule {
    ADDRESS;

    private static final Field DIVISION = Field.details("registeredDivision");
    private static final Field STREET = Field.details("registeredStreet");

    @Override
    public void read(String text, Field field, Draft draft) {
        Optional<ReferenceWords.Place> place = draft.words().place(text);
        place.ifPresent(known -> draft.put(DIVISION, known.division()));
        String street = place.map(ReferenceWords.Place::street).orElse(text);
        if (!street.isEmpty()) {
            draft.put(STREET, street);
        }
        if (place.isEmpty()) {
            draft.note(RowNote.Code.UNKNOWN_DIVISION, field, text);
        }
    }

    @Override
    public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
        String division = DIVISION.in(record).asText();
        return OutputCell.text(
                words.division(division).orElse("") + STREET.in(record).asText());
    }
}
