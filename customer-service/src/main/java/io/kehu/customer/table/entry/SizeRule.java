package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.kehu.customer.table.cell.SizeText;
import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.problem.RowProblem;
import java.math.BigDecimal;
import java.util.Optional;

/** 企业规模, 员工人数 and 年营收: numbers, or bands of them that become a value to be confirmed. */
enum SizeRule implements CellRule {
    /** Either of the two, headcount where both are known. */
    SIZE,
    EMPLOYEES,
    REVENUE;

    private static final Field HEADCOUNT = Field.details("employees");
    private static final Field YUAN = Field.details("annualRevenue");

    @Override
    public void read(String text, Field field, Draft draft) {
        Optional<SizeText> size = this == REVENUE ? SizeText.readRevenue(text) : SizeText.read(text);
        if (size.isEmpty()) {
            draft.problem(RowProblem.Code.NOT_A_SIZE, text);
            return;
        }
        if (size.get().employees() != null) {
            put(HEADCOUNT, IntNode.valueOf(size.get().employees()), size.get().exact(), text, draft);
        }
        if (size.get().revenue() != null) {
            put(
                    YUAN,
                    TextNode.valueOf(size.get().revenue().toPlainString()),
                    size.get().exact(),
                    text,
                    draft);
        }
    }

    private static void put(Field field, JsonNode value, boolean exact, String text, Draft draft) {
        if (exact) {
            draft.put(field, value);
        } else {
            draft.guess(field, value, text);
        }
    }

    @Override
    public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
        JsonNode employees = HEADCOUNT.in(record);
        if (this != REVENUE && employees.isNumber()) {
            return new OutputCell.Number(employees.decimalValue());
        }
        String yuan = this == EMPLOYEES ? "" : YUAN.in(record).asText();
        if (yuan.isEmpty()) {
            return OutputCell.BLANK;
        }
        return this == REVENUE ? new OutputCell.Number(new BigDecimal(yuan)) : OutputCell.text(yuan + "元");
    }
}
