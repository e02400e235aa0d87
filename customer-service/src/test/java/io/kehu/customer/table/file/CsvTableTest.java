package io.kehu.customer.table.file;

import static io.kehu.customer.table.file.Tables.cells;
import static io.kehu.customer.table.file.Tables.csv;
import static io.kehu.customer.table.file.Tables.problems;
import static io.kehu.customer.table.file.Tables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.FileProblem.Code;
import io.kehu.customer.table.problem.RowProblem;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void shouldTellTheSeparatorFromTheHeader(String separator) {
        // Given: other separators in quotes, and more of them in the rows.
        String text = String.join(separator, "\"客户,;名称,;\"", "备注", "标签") + "\n"
                + String.join(separator, "甲", "\"一,二;三\t四\"", "x") + "\n";
        // When
        SourceTable table = csv("\n" + text);
        // Then
        assertThat(table.header()).containsExactly("客户,;名称,;", "备注", "标签");
        assertThat(cells(table)).containsExactly(List.of("甲", "一,二;三\t四", "x"));
    }

    @Test
    void shouldTakeTheSeparatorItIsTold() {
        // Given
        ReadOptions options = new ReadOptions(Encoding.AUTO, '|', null, Limits.DEFAULT);
        // When
        SourceTable table = csv("客户,名称|备注\n甲|乙".getBytes(StandardCharsets.UTF_8), options);
        // Then
        assertThat(table.header()).containsExactly("客户,名称", "备注");
        assertThat(cells(table)).containsExactly(List.of("甲", "乙"));
    }

    @Test
    void shouldReadQuotesAndLineBreaksInsideAndKnowTheLines() {
        // Given
        String text = "客户名称,备注\r\n甲,\"他说\"\"好\"\"\r\n然后\n走了\"\r\n\r\n ,\u3000\r\n乙,\r\n";
        // When
        List<SourceRow> rows = rows(csv(text));
        // Then
        assertThat(rows).extracting(SourceRow::line).containsExactly(2L, 7L);
        assertThat(rows.get(0).cells()).containsExactly("甲", "他说\"好\"\r\n然后\n走了");
        assertThat(rows.get(1).cells()).containsExactly("乙");
        assertThat(rows).allSatisfy(row -> assertThat(row.faults()).isEmpty());
    }

    @Test
    void shouldGiveNeutralisedTextWithoutItsApostrophe() {
        assertThat(cells(csv("客户名称\n'=1+1\n=1+1\n"))).containsExactly(List.of("=1+1"), List.of("=1+1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x1B, 0x7F, 0x85, 0xFFFF})
    void shouldDistrustControlCharacters(int codePoint) {
        // Given
        String character = Character.toString(codePoint);
        // When
        SourceRow row = rows(csv("客户名称,备注\n甲,a" + character + "b" + character)).get(0);
        // Then
        assertThat(row.faults())
                .containsExactly(new SourceRow.Fault(
                        1, RowProblem.Code.CONTROL_CHARACTER, List.of("U+%04X".formatted(codePoint))));
        assertThat(row.cells()).containsExactly("甲", "a" + character + "b" + character);
    }

    @Test
    void shouldDistrustTextThatWasDamagedBefore() {
        assertThat(rows(csv("客户名称\n深圳\uFFFD科技")).get(0).faults())
                .containsExactly(new SourceRow.Fault(0, RowProblem.Code.DAMAGED_TEXT, List.of()));
    }

    @Test
    void shouldDistrustCellsThatAreTooLongAndReadOn() {
        // Given
        ReadOptions options = ReadOptions.DEFAULT.within(Tables.limits(10, 10, 20));
        byte[] text = ("客户名称,备注\n甲," + "长".repeat(21) + "\n乙," + "长".repeat(20)).getBytes(StandardCharsets.UTF_8);
        // When
        List<SourceRow> rows = rows(csv(text, options));
        // Then
        assertThat(rows.get(0).faults())
                .containsExactly(new SourceRow.Fault(1, RowProblem.Code.CELL_TOO_LONG, List.of("20")));
        assertThat(rows.get(1).faults()).isEmpty();
    }

    @Test
    void shouldKeepCellsBeyondTheHeader() {
        assertThat(rows(csv("客户名称,\n甲,乙,丙,,\n")).get(0).cells()).containsExactly("甲", "乙", "丙");
    }

    @Test
    void shouldRefuseQuotesThatDoNotPair() {
        assertThat(problems(() -> cells(csv("客户名称,备注\n甲,乙\n丙,\"丁\n戊,己\n"))))
                .containsExactly(FileProblem.of(Code.BROKEN_QUOTES).at(3));
        assertThat(problems(() -> cells(csv("客户名称,备注\n甲,\"乙\"丙\n"))))
                .containsExactly(FileProblem.of(Code.BROKEN_QUOTES).at(2));
    }

    @Test
    void shouldGiveUpOnACellWithoutEnd() {
        // Given
        String text = "客户名称,备注\n甲,乙\n丙,\"" + "丁,戊\n".repeat(100_000);
        // When, Then
        assertThat(problems(() -> cells(csv(text)))).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Code.ENDLESS_CELL);
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void shouldStopAtTheLimits() {
        // Given
        byte[] text = "一,二,三\n1,2,3\n4,5,6\n7,8,9\n".getBytes(StandardCharsets.UTF_8);
        Limits usual = Limits.DEFAULT;
        Limits fewBytes = new Limits(text.length - 1, 9, 9, 9, 9, 9, 9, 9);
        // When, Then
        assertThat(cells(csv(text, ReadOptions.DEFAULT.within(Tables.limits(3, 3, 1)))))
                .hasSize(3);
        assertThat(problems(() -> cells(csv(text, ReadOptions.DEFAULT.within(Tables.limits(2, 3, 1))))))
                .containsExactly(FileProblem.of(Code.TOO_MANY_ROWS, 2).at(4));
        assertThat(problems(() -> cells(csv(text, ReadOptions.DEFAULT.within(Tables.limits(3, 2, 1))))))
                .containsExactly(FileProblem.of(Code.TOO_MANY_COLUMNS, 2).at(1));
        assertThat(problems(() -> cells(csv(text, ReadOptions.DEFAULT.within(fewBytes)))))
                .containsExactly(FileProblem.of(Code.TOO_MANY_BYTES, text.length - 1));
        assertThat(usual.rows()).isEqualTo(2_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\r\n \n", "\uFEFF", ",,\n\u3000,,"})
    void shouldRefuseWhatHoldsNothing(String text) {
        assertThat(problems(() -> csv(text))).containsExactly(FileProblem.of(Code.EMPTY_FILE));
    }

    @Test
    void shouldRefuseAHeaderThatCannotBeRead() {
        assertThat(problems(() -> csv("客户名称,\u0007,备\uFFFD注\n")))
                .containsExactly(
                        FileProblem.of(Code.BAD_HEADER_CELL, 2, "control-character")
                                .at(1),
                        FileProblem.of(Code.BAD_HEADER_CELL, 3, "damaged-text").at(1));
    }

    @ParameterizedTest
    @CsvSource({
        "255044462D312E37, PDF",
        "203C21444F43545950452068746D6C3E, HTML",
        "3C7461626C653E, HTML",
        "7B5C72746631, RTF",
        "1F8B0800, archive",
        "89504E470D0A1A0A, image",
        "504B030414000600, ZIP",
        "D0CF11E0A1B11AE1, COMPOUND"
    })
    void shouldSayWhatAFileIsThatIsNoText(String start, String kind) {
        // Given
        byte[] file = HexFormat.of().parseHex(start);
        // When, Then
        assertThat(problems(() -> csv(file, ReadOptions.DEFAULT)))
                .containsExactly(FileProblem.of(Code.NOT_A_TABLE, kind));
    }
}
