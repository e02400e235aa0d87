package io.kehu.customer.table;

import static io.kehu.customer.table.CustomerTables.WORDS;
import static io.kehu.customer.table.CustomerTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.customer.table.entry.ReferenceWords;
import io.kehu.customer.table.file.ReadOptions;
import io.kehu.customer.table.file.SourceTable;
import io.kehu.customer.table.file.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CustomerTableWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RECORD =
            """
            {"details": {"legalName": "=深圳市云帆科技有限公司", "shortName": "云帆", "nameNote": "简称见名片",
              "creditCode": "91440300708461136T", "industryCode": "I6513", "employees": 120,
              "annualRevenue": "20000000.00", "enterpriseNature": "private", "legalRepresentative": "林薇",
              "foundedOn": "1865-06-18", "registeredDivision": "440305", "registeredStreet": "科技园路1号",
              "sourceChannel": "exhibition", "acquiredAt": "2024-03-15T02:30:00Z", "demandType": "SOLUTION",
              "demandDescription": "+需要\\n定制", "budgetFrom": "500000.00", "budgetTo": "1000000.00",
              "expectedDeliveryOn": "2024-06-01", "painPoints": "慢, \\"贵\\"", "pastCooperation": "无", "purchasingTraits": "稳",
              "businessTrend": "升", "expectedAnnualAmount": "600000.00", "actualAnnualAmount": "9999999999999999.99",
              "lifecycle": "INTENT", "progress": "PROPOSAL", "products": ["CRM系统标准版", "运维"], "tags": ["重点", "华南"],
              "highIntent": "一个月内", "atRisk": "搬迁", "lossReason": "价格", "remark": "-1 _x0041_x0042_ 𠮷"},
             "contacts": [
              {"name": "李娜", "position": "技术总监", "mobile": "13900139000", "primary": false},
              {"name": "张伟", "position": "经理", "mobile": "13800138000", "landline": "0755-86543210-8001",
               "email": "zhang@example.com", "decisionMaker": true, "hobbies": "钓鱼", "birthday": "1980-05-01", "primary": true}],
             "contracts": [{"number": "HT-1", "amount": "1200000.00", "signedOn": "2024-01-01", "startsOn": "2024-02-01",
               "endsOn": "2025-01-31"}, {"number": "HT-2", "endsOn": "2026-01-31"}],
             "competitors": [{"name": "某竞品", "annualVolume": "100000.00"}, {"paymentTerms": "月结，票到"}],
             "links": [{"title": "合同", "kind": "pdf", "url": "https://example.com/a"}],
             "ownership": {"ownerId": "lin.wei", "department": "sales", "region": "south"},
             "legacy": {"number": "M-H-2024-001", "note": "行业代码不符"}}""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void shouldWriteAllFieldsSoThatTheSameIsRead(TableFormat format) throws IOException {
        // Given
        JsonNode record = JSON.readTree(RECORD);
        // When
        TableRow.Read row = readBack(write(format, Layout.ALL_FIELDS, record));
        // Then
        assertThat(row.entry().path("details")).isEqualTo(record.path("details"));
        assertThat(row.entry().path("contacts").get(0))
                .isEqualTo(record.path("contacts").get(1));
        assertThat(row.entry().path("contacts").get(1))
                .isEqualTo(record.path("contacts").get(0));
        for (String part : List.of("contracts", "competitors", "links", "ownership", "legacy")) {
            assertThat(row.entry().path(part)).isEqualTo(record.path(part));
        }
        assertThat(row.entry().has("valueStates")).isFalse();
    }

    @Test
    void shouldWriteTheRecordTable() throws IOException {
        // Given
        JsonNode record = JSON.readTree(
                """
                {"number": "I65-H-2026-001", "details": {"legalName": "A科技有限公司", "industryCode": "I65", "employees": 125,
                  "demandType": "SOLUTION", "lifecycle": "INTENT", "remark": "@需定制"},
                 "contacts": [{"name": "张伟", "position": "总经理", "landline": "0755-86001001", "email": "a@example.com",
                  "primary": true}],
                 "valueStates": {"employees": {"state": "TO_CONFIRM", "reason": "表格中为50-200人"}},
                 "labels": {"value": {"code": "H", "zh": "高价值", "en": "high value"}},
                 "ownership": {"ownerId": "lin.wei"}, "lastInteractionAt": "2024-03-15T16:30:00Z",
                 "legacy": {"number": "M-H-2024-001"}}""");
        // When
        String text = new String(write(TableFormat.CSV, Layout.S0_RECORD_TABLE, record), StandardCharsets.UTF_8);
        // Then
        assertThat(text)
                .isEqualTo("\uFEFF" + CustomerTables.S0 + "\r\n"
                        + "I65-H-2026-001,A科技有限公司,IT服务业,50-200人,张伟,总经理,0755-86001001/a@example.com,解决方案型,意向客户,高价值,林薇,"
                        + "2024-03-16,'@需定制\r\n");
    }

    @Test
    void shouldWriteTheTemplate() throws IOException {
        // When
        byte[] file = write(TableFormat.CSV_GB18030, Layout.S3_TEMPLATE, JSON.readTree(RECORD));
        // Then
        assertThat(new String(file, Charset.forName("GB18030")))
                .isEqualTo(
                        CustomerTables.S3 + "\r\n"
                                + "M-H-2024-001,'=深圳市云帆科技有限公司,意向客户,应用软件开发,120,1865-06-18,广东省深圳市南山区科技园路1号,展会推广,张伟,经理,"
                                + "13800138000/0755-86543210-8001,zhang@example.com,李娜 技术总监 13900139000,CRM系统标准版、运维,方案提交,HT-1,1200000.00,,\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void shouldWriteHowSureValuesAre(TableFormat format) throws IOException {
        // Given
        JsonNode record = JSON.readTree(
                """
                {"details": {"legalName": "甲公司", "employees": 125, "lifecycle": "PROSPECT", "expectedAnnualAmount": "5.00"},
                 "contacts": [{"primary": true,
                  "valueStates": {"mobile": {"state": "NOT_PROVIDED", "reason": "客户未提供"}}}],
                 "valueStates": {
                  "annualRevenue": {"state": "NOT_PROVIDED", "reason": "客户未提供"},
                  "employees": {"state": "TO_CONFIRM", "reason": "表格中为50-200人"},
                  "lifecycle": {"state": "TO_CONFIRM", "reason": "表格中为沉默客户"},
                  "expectedAnnualAmount": {"state": "TO_CONFIRM", "reason": "表格中标注为待确认"},
                  "demandType": {"state": "TO_CONFIRM", "reason": "待确认"}}}""");
        // When
        TableRow.Read row = readBack(write(format, Layout.ALL_FIELDS, record));
        // Then
        assertThat(row.entry().path("details")).isEqualTo(record.path("details"));
        assertThat(row.entry().path("valueStates")).isEqualTo(record.path("valueStates"));
        assertThat(row.entry().path("contacts")).isEqualTo(record.path("contacts"));
    }

    @Test
    void shouldGiveTypesToNumbersAndDatesInAWorkbookAndNeverFormulas() throws IOException {
        // Given
        Path file = folder.resolve("typed.xlsx");
        Files.write(file, write(TableFormat.XLSX, Layout.ALL_FIELDS, JSON.readTree(RECORD)));
        // When
        List<Row> rows;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            rows = workbook.getFirstSheet().read();
        }
        // Then
        assertThat(type(rows, "员工人数")).isEqualTo(CellType.NUMBER);
        assertThat(type(rows, "预估年合作金额")).isEqualTo(CellType.NUMBER);
        assertThat(type(rows, "期望交付时间")).isEqualTo(CellType.NUMBER);
        assertThat(type(rows, "信息获取时间")).isEqualTo(CellType.NUMBER);
        assertThat(type(rows, "手机")).isEqualTo(CellType.STRING);
        assertThat(type(rows, "统一社会信用代码")).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).stream().filter(cell -> cell != null && cell.getType() == CellType.FORMULA))
                .isEmpty();
        assertThat(rows.get(1).getCellText(place(rows, "客户名称"))).isEqualTo("'=深圳市云帆科技有限公司");
        // A number of sixteen digits before the point would lose its cents.
        assertThat(type(rows, "年度合作金额")).isEqualTo(CellType.STRING);
    }

    @Test
    void shouldWriteManyRowsOfAWorkbook() throws IOException {
        // Given
        JsonNode record = JSON.readTree("{\"details\": {\"legalName\": \"甲公司\", \"employees\": 7}}");
        Path file = folder.resolve("many.xlsx");
        // When
        try (CustomerTableWriter table = new CustomerTableWriter(
                TableFormat.XLSX, Files.newOutputStream(file), Layout.S0_RECORD_TABLE, ReferenceWords.NONE)) {
            for (int i = 0; i < 2_100; i++) {
                table.write(record);
            }
        }
        // Then
        try (CustomerTable table = new CustomerTable(
                SourceTable.open(file, ReadOptions.DEFAULT), HeaderOptions.DEFAULT, ReferenceWords.NONE)) {
            assertThat(rows(table)).hasSize(2_100).allSatisfy(row -> assertThat(
                            ((TableRow.Read) row).entry().path("details"))
                    .isEqualTo(record.path("details")));
        }
    }

    private static CellType type(List<Row> rows, String header) {
        return rows.get(1).getCell(place(rows, header)).getType();
    }

    private static int place(List<Row> rows, String header) {
        return rows.get(0).stream().map(cell -> cell.asString()).toList().indexOf(header);
    }

    private static byte[] write(TableFormat format, Layout layout, JsonNode record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CustomerTableWriter table = new CustomerTableWriter(format, out, layout, WORDS)) {
            table.write(record);
        }
        return out.toByteArray();
    }

    private TableRow.Read readBack(byte[] written) throws IOException {
        Path file = folder.resolve("table");
        Files.write(file, written);
        try (CustomerTable table =
                new CustomerTable(SourceTable.open(file, ReadOptions.DEFAULT), HeaderOptions.DEFAULT, WORDS)) {
            assertThat(table.layout()).isEqualTo(Layout.ALL_FIELDS);
            return (TableRow.Read) table.next();
        }
    }
}
