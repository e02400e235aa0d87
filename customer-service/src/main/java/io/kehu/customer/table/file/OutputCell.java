package io.kehu.customer.table.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** What is written into a cell: a workbook keeps its type, a text its plain form. */
public sealed interface OutputCell {

    OutputCell BLANK = new Text("");

    /** Without type, as a text file has it; reading understands it. */
    String plain();

    /** Never run as a formula, whatever it looks like. */
    record Text(String value) implements OutputCell {
        @Override
        public String plain() {
            return value;
        }
    }

    /** A number to calculate with; codes and telephone numbers are text. */
    record Number(BigDecimal value) implements OutputCell {
        @Override
        public String plain() {
            return value.toPlainString();
        }
    }

    /** A day. */
    record Day(LocalDate value) implements OutputCell {
        @Override
        public String plain() {
            return value.toString();
        }
    }

    /** A moment on the clocks of the business. */
    record Moment(LocalDateTime value) implements OutputCell {

        private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

        @Override
        public String plain() {
            return PLAIN.format(value);
        }
    }

    static OutputCell text(String value) {
        return value == null || value.isEmpty() ? BLANK : new Text(value);
    }
}
