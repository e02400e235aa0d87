package io.kehu.customer.table.file;

import static io.kehu.customer.table.file.Tables.problems;
import static io.kehu.customer.table.file.Tables.read;
import static io.kehu.customer.table.file.Tables.rows;
import static io.kehu.customer.table.file.WorkbookParts.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.FileProblem.Code;
import io.kehu.customer.table.problem.RowProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {

    @TempDir
    private Path folder;

    @Test
    void shouldReadTheTypesOfCellsAsText() throws IOException {
        // Given
        Path file = workbook()
                .rows(
                        """
                        <row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>二</t></is></c></row>
                        <row r='3'>
                          <c r='A3' t='s'><v>1</v></c>
                          <c r='C3' t='b'><v>1</v></c><c r='D3' t='b'><v>0</v></c>
                          <c r='E3'><v>13800138000</v></c><c r='F3'><v>1.2E6</v></c><c r='G3'><v>0.30000000000000004</v></c>
                          <c r='H3' s='1'><v>45366</v></c><c r='I3' s='2'><v>45366.4375</v></c><c r='J3' s='4'><v>45366</v></c>
                          <c r='K3' s='3'><v>45366</v></c><c r='L3'><v>-0</v></c><c r='M3' s='1'/>
                          <c r='N3' t='inlineStr'><is><r><t>粗</t></r><r><t>细_x000D_</t></r></is></c>
                        </row>""")
                .in(folder);
        // When
        List<List<String>> table = read(file, ReadOptions.DEFAULT);
        // Then
        assertThat(table)
                .containsExactly(
                        List.of("客户名称", "二"),
                        List.of(
                                "甲公司",
                                "",
                                "是",
                                "否",
                                "13800138000",
                                "1200000",
                                "0.3",
                                "2024-03-15",
                                "2024-03-15T10:30",
                                "2024-03-15",
                                "45366",
                                "0",
                                "",
                                "粗细\r"));
    }

    @Test
    void shouldTakeWhatFormulasResultedIn() throws IOException {
        // Given
        Path file = workbook()
                .rows(
                        """
                        <row r='1'><c r='A1' t='s'><v>0</v></c></row>
                        <row r='2'><c r='A2' t='str'><f>A1&amp;"x"</f><v>甲x</v></c><c r='B2'><f>1+1</f><v>2</v></c>
                          <c r='C2' s='1'><f>TODAY()</f><v>45366</v></c><c r='D2' t='b'><f>TRUE</f><v>1</v></c></row>
                        <row r='3'><c r='A3' t='e'><v>#REF!</v></c><c r='B3' t='e'><f>1/0</f><v>#DIV/0!</v></c>
                          <c r='C3'><f>1+1</f></c><c r='D3'><v>1E+99</v></c><c r='E3'><v>nonsense</v></c></row>""")
                .in(folder);
        // When
        List<SourceRow> rows;
        try (SourceTable table = SourceTable.open(file, ReadOptions.DEFAULT)) {
            rows = rows(table);
        }
        // Then
        assertThat(rows.get(0).cells()).containsExactly("甲x", "2", "2024-03-15", "是");
        assertThat(rows.get(0).faults()).isEmpty();
        assertThat(rows.get(1).line()).isEqualTo(3);
        assertThat(rows.get(1).faults())
                .containsExactly(
                        new SourceRow.Fault(0, RowProblem.Code.CELL_ERROR, List.of("#REF!")),
                        new SourceRow.Fault(1, RowProblem.Code.CELL_ERROR, List.of("#DIV/0!")),
                        new SourceRow.Fault(2, RowProblem.Code.NOT_CALCULATED, List.of()),
                        new SourceRow.Fault(3, RowProblem.Code.CELL_ERROR, List.of("1E+99")),
                        new SourceRow.Fault(4, RowProblem.Code.CELL_ERROR, List.of("nonsense")));
    }

    @Test
    void shouldReadTheFirstVisibleSheetOrTheOneThatIsNamed() throws IOException {
        // Given
        Path file = folder.resolve("sheets.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", null)) {
            sheet(workbook, "隐藏").setVisibilityState(VisibilityState.HIDDEN);
            sheet(workbook, "说明");
            sheet(workbook, "客户");
        }
        // When, Then
        assertThat(read(file, ReadOptions.DEFAULT)).containsExactly(List.of("说明"));
        assertThat(read(file, ReadOptions.DEFAULT.sheet("客户"))).containsExactly(List.of("客户"));
        assertThat(problems(() -> read(file, ReadOptions.DEFAULT.sheet("其他"))))
                .containsExactly(FileProblem.of(Code.NO_SUCH_SHEET, "其他", "隐藏, 说明, 客户"));
    }

    @Test
    void shouldReadWhatOtherProgramsWrite() throws IOException {
        // Given
        Path file = folder.resolve("other.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("客户");
            sheet.value(0, 0, "客户名称");
            sheet.value(1, 0, "云帆");
            sheet.value(1, 1, LocalDate.of(2024, 3, 15));
            sheet.style(1, 1).format("yyyy/mm/dd").set();
            sheet.value(1, 2, LocalDateTime.of(2024, 3, 15, 9, 30));
            sheet.style(1, 2).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 3, 0.95);
            sheet.style(1, 3).format("0.00%").set();
            sheet.value(1, 4, LocalDate.of(2024, 3, 15));
        }
        // When, Then
        assertThat(read(file, ReadOptions.DEFAULT))
                .containsExactly(List.of("客户名称"), List.of("云帆", "2024-03-15", "2024-03-15T09:30", "0.95", "45366"));
    }

    @Test
    void shouldReadWorkbooksWithoutStylesStringsOrAddresses() throws IOException {
        // Given
        Path file = workbook()
                .without("xl/styles.xml")
                .without("xl/strings.xml")
                .with(
                        "[Content_Types].xml",
                        "<Types><Default Extension='xml' ContentType="
                                + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>")
                .rows("<row><c t='str'><v>客户名称</v></c></row><row><c t='str'><v>甲</v></c><c><v>1</v></c></row>")
                .in(folder);
        // When
        List<SourceRow> rows;
        try (SourceTable table = SourceTable.open(file, ReadOptions.DEFAULT)) {
            rows = rows(table);
        }
        // Then
        assertThat(rows).extracting(SourceRow::line).containsExactly(2L);
        assertThat(rows).extracting(SourceRow::cells).containsExactly(List.of("甲", "1"));
    }

    @Test
    void shouldStopAtTheLimits() throws IOException {
        // Given
        Path file = workbook()
                .rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='ZZ1' s='1'/></row>"
                        + "<row r='2'><c r='C2'><v>1</v></c></row><row r='3'><c r='D3'><v>1</v></c></row>")
                .in(folder);
        // When, Then
        assertThat(read(file, ReadOptions.DEFAULT.within(Tables.limits(2, 4, 9))))
                .hasSize(3);
        assertThat(problems(() -> read(file, ReadOptions.DEFAULT.within(Tables.limits(1, 4, 9)))))
                .containsExactly(FileProblem.of(Code.TOO_MANY_ROWS, 1).at(3));
        assertThat(problems(() -> read(file, ReadOptions.DEFAULT.within(Tables.limits(2, 3, 9)))))
                .containsExactly(FileProblem.of(Code.TOO_MANY_COLUMNS, 3).at(3));
    }

    private static Worksheet sheet(Workbook workbook, String name) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.value(0, 0, name);
        return sheet;
    }
}
