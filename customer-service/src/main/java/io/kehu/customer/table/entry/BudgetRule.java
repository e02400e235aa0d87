package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.table.cell.BudgetText;
import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.problem.RowProblem;
import java.math.BigDecimal;
import java.util.Optional;

/** 预算范围 in one column. */
enum BudgetRule implements CellRule {
    BUDGET;

    static final Field FROM = Field.details("budgetFrom");
    static final Field TO = Field.details("budgetTo");

    @Override
    public void read(String text, Field field, Draft draft) {
        Optional<BudgetText> budget = BudgetText.read(text);
        if (budget.isEmpty()) {
            draft.problem(RowProblem.Code.NOT_AN_AMOUNT, text);
            return;
        }
        put(FROM, budget.get().from(), draft);
        put(TO, budget.get().to(), draft);
    }

    private static void put(Field field, BigDecimal yuan, Draft draft) {
        if (yuan != null) {
            draft.put(field, yuan.toPlainString());
        }
    }

    @Override
    public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
        String from = FROM.in(record).asText();
        String to = TO.in(record).asText();
        if (from.isEmpty()) {
            return OutputCell.text(to.isEmpty() ? "" : to + "以下");
        }
        return OutputCell.text(to.isEmpty() ? from + "以上" : from + "-" + to);
    }
}
