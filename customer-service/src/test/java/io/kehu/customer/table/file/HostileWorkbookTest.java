package io.kehu.customer.table.file;

import static io.kehu.customer.table.file.Tables.problems;
import static io.kehu.customer.table.file.Tables.read;
import static io.kehu.customer.table.file.WorkbookParts.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.FileProblem.Code;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {

    private static final FileProblem BROKEN = FileProblem.of(Code.BROKEN_WORKBOOK);
    private static final String HEADER = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";
    private static final byte[] MEBIBYTE = new byte[1 << 20];

    /** Lets through what compresses well. */
    private static final ReadOptions REPETITIVE =
            ReadOptions.DEFAULT.within(new Limits(1 << 30, 10, 10, 10, 100, 1 << 30, 1_000_000, 1 << 20));

    @TempDir
    private Path folder;

    @Test
    void shouldStopInflatingABomb() throws IOException {
        // Given: 300 MiB of zeros in a file of 300 KiB.
        Path file =
                workbook().with("xl/media/image1.png", out -> zeros(out, 300)).in(folder);
        // When, Then
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(refusal(file, ReadOptions.DEFAULT))
                .isEqualTo(FileProblem.of(Code.INFLATES_TOO_FAR, Limits.DEFAULT.inflatedBytes(), 100));
    }

    @Test
    void shouldBoundAllPartsTogether() throws IOException {
        // Given
        Path file = workbook()
                .with("a.bin", out -> zeros(out, 3))
                .with("b.bin", out -> zeros(out, 3))
                .in(folder);
        Limits limits = new Limits(1 << 30, 10, 10, 10, 100, 5 << 20, 1_000_000, 1 << 20);
        // When, Then
        assertThat(refusal(file, ReadOptions.DEFAULT.within(limits)))
                .isEqualTo(FileProblem.of(Code.INFLATES_TOO_FAR, 5 << 20, 1_000_000));
    }

    @Test
    void shouldBoundTheNumberOfPartsAndTheStringsInMemory() throws IOException {
        // Given
        Path file = workbook().in(folder);
        Limits fewParts = new Limits(1 << 30, 10, 10, 10, 5, 1 << 20, 100, 1 << 20);
        Limits fewStrings = new Limits(1 << 30, 10, 10, 10, 6, 1 << 20, 100, 50);
        // When, Then
        assertThat(refusal(file, ReadOptions.DEFAULT.within(fewParts)))
                .isEqualTo(FileProblem.of(Code.TOO_MANY_PARTS, 5));
        assertThat(refusal(file, ReadOptions.DEFAULT.within(fewStrings)))
                .isEqualTo(FileProblem.of(Code.TOO_MANY_STRINGS, 50));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><x>&a;</x>",
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'><x/>",
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><x>&b;</x>"
            })
    void shouldRefuseDocumentTypesInAnyPart(String xml) throws IOException {
        for (String part :
                List.of("[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml", "xl/strings.xml", "xl/sheet2.bin")) {
            // Given
            Path file = workbook().with(part, xml).in(folder);
            // When, Then
            assertThat(refusal(file, ReadOptions.DEFAULT)).isEqualTo(FileProblem.of(Code.DOCUMENT_TYPE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c r='ZZZZZ2'><v>1</v></c></row>",
                "<row r='2'><c t='s'><v>2</v></c></row>",
                "<row r='2'><c t='s'><v>2000000000</v></c></row>",
                "<row r='2'><c t='s'><v>x</v></c></row>",
                "<row r='2'><c r='?'><v>1</v></c></row>",
                "<row r='2'><c r='A2'><v>1</v></c>"
            })
    void shouldRefuseWhatContradictsTheFormat(String rows) throws IOException {
        // Given
        Path file = workbook().rows(HEADER + rows).in(folder);
        // When, Then
        assertThat(refusal(file, ReadOptions.DEFAULT)).isEqualTo(BROKEN);
    }

    @Test
    void shouldRefuseCellsThatPadARowWithoutNamingAColumn() throws IOException {
        // Given
        Path file = workbook()
                .rows(HEADER + "<row r='2'>" + "<c/>".repeat(16_385) + "</row>")
                .in(folder);
        // When, Then
        assertThat(refusal(file, ReadOptions.DEFAULT)).isEqualTo(BROKEN);
    }

    @Test
    void shouldFindTheSameUnderAnyNameOfTheSheet() throws IOException {
        // Given
        Path file = workbook()
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='rId1' Target='picture.png'/></Relationships>")
                .with("xl/picture.png", WorkbookParts.sheet(HEADER + "<row><c r='ZZZZZ2'><v>1</v></c></row>"))
                .in(folder);
        // When, Then
        assertThat(refusal(file, ReadOptions.DEFAULT)).isEqualTo(BROKEN);
    }

    @Test
    void shouldNotCollectTextWithoutEnd() throws IOException {
        // Given
        String cell = "<row r='2'><c r='A2' t='inlineStr'><is>%s</is></c></row>";
        Path one = workbook()
                .rows(HEADER + cell.formatted("<t>" + "x".repeat(70_000) + "</t>"))
                .in(folder);
        Path many = workbook()
                .rows(HEADER + cell.formatted("<r><t>xxxxxxx</t></r>".repeat(10_000)))
                .in(folder);
        Path string = workbook()
                .with("xl/strings.xml", "<sst><si>" + "<t>xxxxxxx</t>".repeat(10_000) + "</si></sst>")
                .in(folder);
        Path attribute = workbook()
                .rows("<row r='1' x='" + "abcdefghij".repeat(150_000) + "'/>")
                .in(folder);
        // When, Then
        for (Path file : List.of(one, many, string, attribute)) {
            assertThat(refusal(file, REPETITIVE).kind()).isEqualTo(Code.ENDLESS_CELL);
        }
    }

    @Test
    void shouldNotWorkThroughFormulasThatOnlyCostTime() throws IOException {
        // Given: shared formulas are kept, and areas are looked through for every cell.
        String kept = "<c><f t='shared' ref='A1:A2' si='%d'>" + "A1+".repeat(10_000) + "1</f></c>";
        StringBuilder shared = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            shared.append("<row>").append(kept.formatted(i)).append("</row>");
        }
        String area = "<row><c><f t='array' ref='A1:A2'>1</f></c></row>";
        Path memory = workbook().rows(HEADER + shared).in(folder);
        Path time = workbook()
                .rows(HEADER + area.repeat(50_000) + "<row><c/></row>".repeat(25_000))
                .in(folder);
        // When, Then
        assertThat(refusal(memory, REPETITIVE)).isEqualTo(FileProblem.of(Code.TOO_MANY_FORMULAS));
        assertThat(refusal(time, REPETITIVE)).isEqualTo(FileProblem.of(Code.TOO_MANY_FORMULAS));
    }

    @Test
    void shouldRefuseTwoTablesOfStrings() throws IOException {
        // Given
        String type = "ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml'/>";
        Path file = workbook()
                .with(
                        "[Content_Types].xml",
                        "<Types><Override PartName='/xl/workbook.xml' " + type.formatted("sheet.main")
                                + "<Override PartName='/xl/strings.xml' " + type.formatted("sharedStrings")
                                + "<Override PartName='/xl/more.xml' " + type.formatted("sharedStrings") + "</Types>")
                .with("xl/more.xml", "<sst><si><t>客户名称</t></si><si><t>乙公司</t></si></sst>")
                .in(folder);
        // When, Then
        assertThat(refusal(file, ReadOptions.DEFAULT)).isEqualTo(BROKEN);
    }

    @Test
    void shouldRefuseXmlInEncodingsThatTheBoundsDoNotUnderstand() throws IOException {
        // Given
        byte[] sheet = ("\uFEFF" + WorkbookParts.sheet(HEADER)).getBytes(StandardCharsets.UTF_16BE);
        Path file = workbook()
                .with("xl/worksheets/sheet1.xml", out -> out.write(sheet))
                .in(folder);
        // When, Then
        assertThat(refusal(file, ReadOptions.DEFAULT)).isEqualTo(BROKEN);
    }

    @Test
    void shouldRefuseATruncatedFile() throws IOException {
        // Given
        Path file = workbook().in(folder);
        byte[] bytes = Files.readAllBytes(file);
        // When
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        // Then
        assertThat(refusal(file, ReadOptions.DEFAULT)).isEqualTo(BROKEN);
    }

    private static void zeros(OutputStream out, int mebibytes) throws IOException {
        for (int i = 0; i < mebibytes; i++) {
            out.write(MEBIBYTE);
        }
    }

    private static FileProblem refusal(Path file, ReadOptions options) {
        List<FileProblem> problems = problems(() -> read(file, options));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
