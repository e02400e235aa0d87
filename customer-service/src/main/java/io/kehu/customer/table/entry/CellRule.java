package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.table.file.OutputCell;

/** How one kind of column is read into the entry form, and written from a record. */
public interface CellRule {

    /**
     * @param text not blank, and without blanks at its ends
     * @param field the column's; null where it has none
     */
    void read(String text, Field field, Draft draft);

    OutputCell write(JsonNode record, Field field, ReferenceWords words);

    /** Whether it is free text of any length. */
    default boolean prose() {
        return false;
    }
}
