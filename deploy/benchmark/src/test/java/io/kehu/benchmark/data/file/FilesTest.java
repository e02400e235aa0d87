package io.kehu.benchmark.data.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.kehu.benchmark.data.CustomerData;
import io.kehu.benchmark.data.GeneratedCustomer;
import io.kehu.benchmark.data.GeneratedCustomer.Twin;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written can be read back. */
class FilesTest {

    private static final int ROWS = 1_200;
    private static final CustomerData DATA = CustomerData.seeded(1, LocalDate.of(2026, 11, 1));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"s0-csv, utf-8", "s0-csv, gbk", "s3-csv, utf-8", "s3-csv, gbk"})
    void shouldComeBackFromCsv(String format, String encoding) throws Exception {
        Path file = generate("--format", format, "--encoding", encoding, "--full");

        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file, Charset.forName(encoding))) {
            assertThat(reader.stream().map(CsvRecord::getFields)).containsExactlyElementsOf(expected(format));
        }
    }

    @ParameterizedTest
    @CsvSource({"s0-xlsx", "s3-xlsx"})
    void shouldComeBackFromAWorkbook(String format) throws Exception {
        Path file = generate("--format", format, "--full");

        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            int width = expected(format).get(0).size();
            assertThat(rows.map(row -> cells(row, width))).containsExactlyElementsOf(expected(format));
        }
    }

    @Test
    void shouldContinueWhereAnotherFileEnds() throws Exception {
        List<String> whole = Files.readAllLines(generate(), StandardCharsets.UTF_8);

        List<String> part = Files.readAllLines(generate("--rows", "100", "--from", "700"), StandardCharsets.UTF_8);

        assertThat(part).isEqualTo(whole.subList(700, 800));
    }

    @Test
    void shouldListTheTwins() throws Exception {
        Path twins = folder.resolve("twins.csv");

        generate("--twins", twins.toString());

        assertThat(Files.readAllLines(twins)).first().isEqualTo("row,original,kind");
        assertThat(Files.readAllLines(twins).stream().skip(1))
                .isNotEmpty()
                .containsExactlyElementsOf(DATA.range(0, ROWS)
                        .filter(customer -> customer.twin() != null)
                        .map(FilesTest::line)
                        .toList());
    }

    private Path generate(String... options) throws Exception {
        return Generated.file(folder, ROWS, options);
    }

    private static List<List<String>> expected(String format) {
        List<Column> table = Tables.full(format.startsWith("s0") ? Tables.S0 : Tables.S3);
        Stream<List<String>> rows = DATA.range(0, ROWS)
                .map(customer ->
                        table.stream().map(column -> column.cell(customer)).toList());
        return Stream.concat(Stream.of(table.stream().map(Column::header).toList()), rows)
                .toList();
    }

    private static List<String> cells(Row row, int width) {
        return IntStream.range(0, width)
                .mapToObj(i -> row.getCellAsString(i).orElse(""))
                .toList();
    }

    private static String line(GeneratedCustomer customer) {
        Twin twin = customer.twin();
        return customer.index() + "," + twin.original() + "," + twin.kind();
    }
}
