package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.RowProblem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Turns a typed cell of a workbook into the text of it. */
final class WorkbookCell {

    private static final Set<String> ERRORS = Set.of(
            "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA");
    /** What a spreadsheet calculates with; digits beyond are noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LARGEST_EXPONENT = 30;
    /** Control characters in strings are spelled out, the carriage return mostly. */
    private static final Pattern SPELLED_OUT = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern MISLEADING = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private WorkbookCell() {}

    static void read(Cell cell, CellCheck row) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            row.add("");
            return;
        }
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR || value instanceof String error && ERRORS.contains(error)) {
            row.faultOfNext(RowProblem.Code.CELL_ERROR, cell.getRawValue());
            row.add(String.valueOf(cell.getRawValue()));
        } else if (value == null && cell.getType() == CellType.FORMULA) {
            row.faultOfNext(RowProblem.Code.NOT_CALCULATED);
            row.add("");
        } else if (value instanceof BigDecimal number) {
            number(cell, number, row);
        } else if (value instanceof Boolean yes) {
            row.add(yes ? "是" : "否");
        } else {
            row.add(text(String.valueOf(value)));
        }
    }

    private static void number(Cell cell, BigDecimal number, CellCheck row) {
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
            row.faultOfNext(RowProblem.Code.CELL_ERROR, cell.getRawValue());
            row.add(cell.getRawValue());
        } else if (DateFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            row.add(moment(cell, number));
        } else {
            row.add(plain(number));
        }
    }

    private static String moment(Cell cell, BigDecimal number) {
        try {
            LocalDateTime moment = cell.asDate();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        } catch (DateTimeException e) {
            return plain(number);
        }
    }

    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() > 0 ? plain.round(DIGITS).stripTrailingZeros() : plain).toPlainString();
    }

    private static String text(String raw) {
        return raw.indexOf("_x") < 0
                ? raw
                : SPELLED_OUT.matcher(raw).replaceAll(found -> {
                    char c = (char) Integer.parseInt(found.group(1), 16);
                    return Matcher.quoteReplacement(String.valueOf(c));
                });
    }

    /** What must be spelled out so that it is read as it stands. */
    static String spell(String text) {
        return text.indexOf("_x") < 0 ? text : MISLEADING.matcher(text).replaceAll("_x005F_");
    }
}
