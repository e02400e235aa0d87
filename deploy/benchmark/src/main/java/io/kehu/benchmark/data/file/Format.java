package io.kehu.benchmark.data.file;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that can be asked for; on the command line {@code S0_CSV} is called {@code s0-csv}. */
enum Format {
    JSON(null),
    S0_CSV(Tables.S0),
    S0_XLSX(Tables.S0),
    S3_CSV(Tables.S3),
    S3_XLSX(Tables.S3);

    private final List<Column> table;

    Format(List<Column> table) {
        this.table = table;
    }

    static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name))
                .findFirst();
    }

    /** @param full whether a table has more columns than its document */
    CustomerFile open(OutputStream out, Charset encoding, boolean full) {
        List<Column> columns = full && table != null ? Tables.full(table) : table;
        return switch (this) {
            case JSON -> new JsonLines(out);
            case S0_CSV, S3_CSV -> new CsvTable(columns, encoding, out);
            case S0_XLSX, S3_XLSX -> new XlsxTable(columns, out);
        };
    }

    boolean isWorkbook() {
        return name().endsWith("XLSX");
    }

    boolean isCsv() {
        return name().endsWith("CSV");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
