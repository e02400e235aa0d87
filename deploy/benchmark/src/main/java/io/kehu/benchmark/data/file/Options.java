package io.kehu.benchmark.data.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What is to be generated.
 *
 * @param from the first row
 * @param full whether a table has more columns than its document
 * @param twins where the list of twins goes, or null
 */
record Options(
        long rows,
        long from,
        long seed,
        LocalDate asOf,
        Format format,
        Charset encoding,
        boolean full,
        Path out,
        Path twins) {

    static final String USAGE =
            """
            Usage: deploy/benchmark/run generate --rows N --out FILE
                     [--format json|s0-csv|s0-xlsx|s3-csv|s3-xlsx]   default json
                     [--seed S]                                      default 1
                     [--as-of YYYY-MM-DD]                            default 2026-11-01
                     [--from ROW]                                    default 0; rows end below 10000000
                     [--encoding utf-8|gbk]                          default utf-8; gbk for CSV only
                     [--full]                                        a table with all columns
                     [--twins FILE]                                  which rows repeat which""";

    static final long MOST_ROWS = 10_000_000;

    /** Why a command line makes no sense. */
    static final class Wrong extends Exception {

        Wrong(String reason) {
            super(reason);
        }
    }

    private static final Map<String, Charset> ENCODINGS =
            Map.of("utf-8", StandardCharsets.UTF_8, "gbk", Charset.forName("GBK"));

    static Options of(List<String> arguments) throws Wrong {
        Draft draft = new Draft();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            draft.take(rest.next(), rest);
        }
        return draft.checked();
    }

    /** The options while they are read. */
    private static final class Draft {

        private long rows;
        private long from;
        private long seed = 1;
        private LocalDate asOf = LocalDate.of(2026, 11, 1);
        private Format format = Format.JSON;
        private Charset encoding = StandardCharsets.UTF_8;
        private boolean full;
        private Path out;
        private Path twins;

        void take(String option, Iterator<String> rest) throws Wrong {
            if (option.equals("--full")) {
                full = true;
                return;
            }
            if (!rest.hasNext()) {
                throw new Wrong("Unknown, or without its value: " + option);
            }
            String value = rest.next();
            try {
                set(option, value);
            } catch (NumberFormatException | DateTimeException e) {
                throw new Wrong("Not a value for " + option + ": " + value);
            }
        }

        private void set(String option, String value) throws Wrong {
            switch (option) {
                case "--rows" -> rows = Long.parseLong(value);
                case "--from" -> from = Long.parseLong(value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--as-of" -> asOf = LocalDate.parse(value);
                case "--out" -> out = Path.of(value);
                case "--twins" -> twins = Path.of(value);
                case "--format" ->
                    format = Format.named(value).orElseThrow(() -> new Wrong("No such format: " + value));
                case "--encoding" -> encoding = encoding(value);
                default -> throw new Wrong("No such option: " + option);
            }
        }

        private static Charset encoding(String name) throws Wrong {
            Charset encoding = ENCODINGS.get(name);
            if (encoding == null) {
                throw new Wrong("No such encoding: " + name);
            }
            return encoding;
        }

        Options checked() throws Wrong {
            require(out != null, "--out is missing");
            require(rows > 0 && from >= 0 && from + rows <= MOST_ROWS, "Rows are 1 to 10000000");
            require(!format.isWorkbook() || rows <= XlsxTable.MOST_ROWS, "A sheet holds 1048575 rows and a header");
            require(format.isCsv() || encoding == StandardCharsets.UTF_8, format + " is always UTF-8");
            return new Options(rows, from, seed, asOf, format, encoding, full, out, twins);
        }

        private static void require(boolean holds, String otherwise) throws Wrong {
            if (!holds) {
                throw new Wrong(otherwise);
            }
        }
    }
}
