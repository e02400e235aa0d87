package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.table.cell.WordList;
import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.problem.RowProblem;
import java.util.Optional;

/** A column with the words of a closed list. */
record WordRule(WordList list) implements CellRule {

    @Override
    public void read(String text, Field field, Draft draft) {
        Optional<String> code = list.code(text);
        if (code.isPresent()) {
            draft.put(field, code.get());
        } else {
            draft.problem(RowProblem.Code.UNKNOWN_WORD, text, String.join("、", list.words()));
        }
    }

    @Override
    public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
        String code = field.in(record).asText();
        return OutputCell.text(list.word(code).orElse(code));
    }
}
