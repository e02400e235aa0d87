package io.kehu.customer.table;

import static io.kehu.customer.table.CustomerTables.WORDS;
import static io.kehu.customer.table.CustomerTables.csv;
import static io.kehu.customer.table.CustomerTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.table.file.ReadOptions;
import io.kehu.customer.table.file.SourceTable;
import io.kehu.customer.table.file.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionFileTest {

    private static final String TABLE =
            "备注,客户名称,成立时间,错误说明\n=1+1,甲公司,2024-02-30,旧\n\"一\n二\",乙公司,昨天,旧\n,丙公司,2024-03-15,,多余\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void shouldComeBackAsItWas(TableFormat format) throws IOException {
        // Given
        CustomerTable first = csv(TABLE, HeaderOptions.DEFAULT, WORDS);
        List<TableRow> refused = rows(first);
        // When
        Path file = folder.resolve("corrections");
        Files.write(file, corrections(format, first.header(), refused));
        List<TableRow> again;
        try (CustomerTable table =
                new CustomerTable(SourceTable.open(file, ReadOptions.DEFAULT), HeaderOptions.DEFAULT, WORDS)) {
            assertThat(table.header()).containsExactly("备注", "客户名称", "成立时间", "导入结果", "错误说明");
            again = rows(table);
        }
        // Then
        assertThat(refused).hasSize(3).allSatisfy(row -> assertThat(row).isInstanceOf(TableRow.Refused.class));
        for (int i = 0; i < 3; i++) {
            assertThat(again.get(i)).isInstanceOf(TableRow.Refused.class);
            assertThat(again.get(i).key()).isEqualTo(refused.get(i).key());
            assertThat(again.get(i).cells().subList(0, 3))
                    .isEqualTo(refused.get(i).cells().subList(0, 3));
            assertThat(again.get(i).cells().subList(3, 5)).containsExactly("失败", "=说明");
        }
    }

    @Test
    void shouldBeTakenOnceCorrected() throws IOException {
        // Given
        CustomerTable first = csv(TABLE, HeaderOptions.DEFAULT, WORDS);
        byte[] file = corrections(TableFormat.CSV, first.header(), rows(first).subList(0, 1));
        // When
        String corrected = new String(file, StandardCharsets.UTF_8).replace("2024-02-30", "2024-02-29");
        TableRow row = rows(csv(corrected, HeaderOptions.DEFAULT, WORDS)).get(0);
        // Then
        assertThat(corrected).isEqualTo("\uFEFF备注,客户名称,成立时间,导入结果,错误说明\r\n'=1+1,甲公司,2024-02-29,失败,'=说明\r\n");
        assertThat(((TableRow.Read) row).entry().path("details"))
                .hasToString("{\"remark\":\"=1+1\",\"legalName\":\"甲公司\",\"foundedOn\":\"2024-02-29\"}");
    }

    private static byte[] corrections(TableFormat format, List<String> header, List<TableRow> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CorrectionFile corrections = new CorrectionFile(format, out, header)) {
            for (TableRow row : rows) {
                corrections.write(row.cells(), "失败", "=说明");
            }
        }
        return out.toByteArray();
    }
}
