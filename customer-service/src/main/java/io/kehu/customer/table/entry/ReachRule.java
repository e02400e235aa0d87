package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.table.cell.ReachText;
import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.problem.RowProblem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a contact is reached, whatever of mobile, landline and e-mail a cell holds.
 *
 * @param written what of it goes into the column
 */
record ReachRule(List<Field> written) implements CellRule {

    static final Field MOBILE = Field.contact("mobile");
    static final Field LANDLINE = Field.contact("landline");
    static final Field EMAIL = Field.contact("email");

    @Override
    public void read(String text, Field field, Draft draft) {
        ReachText reach = ReachText.read(text);
        if (reach.trouble() == ReachText.Trouble.BLANK) {
            draft.leaveOut(LANDLINE, text);
            return;
        }
        if (reach.trouble() != null) {
            draft.problem(problem(reach.trouble()), text);
            return;
        }
        put(MOBILE, reach.mobile(), draft);
        put(LANDLINE, reach.landline(), draft);
        put(EMAIL, reach.email(), draft);
    }

    static RowProblem.Code problem(ReachText.Trouble trouble) {
        return switch (trouble) {
            case UNKNOWN, BLANK -> RowProblem.Code.NOT_A_REACH;
            case MASKED -> RowProblem.Code.MASKED;
            case TWO_OF_A_KIND -> RowProblem.Code.TWO_OF_A_KIND;
        };
    }

    private static void put(Field field, String value, Draft draft) {
        if (value != null) {
            draft.put(field, value);
        }
    }

    @Override
    public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
        return OutputCell.text(written.stream()
                .map(part -> part.in(record).asText())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("/")));
    }

    /** The ways to reach a contact that is not the primary one. */
    static Stream<String> of(JsonNode contact) {
        return Stream.of(MOBILE, LANDLINE, EMAIL)
                .map(way -> contact.path(way.name()).asText())
                .filter(text -> !text.isEmpty());
    }
}
