package io.kehu.customer.exports;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.ZHAO;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enterAsItIs;
import static io.kehu.customer.Api.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.customer.Api;
import io.kehu.customer.Full;
import io.kehu.customer.table.file.ReadOptions;
import io.kehu.customer.table.file.SourceTable;
import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@Tag("CAP-13")
class ExportIT {

    private static final String EXPORT = "/api/v1/customers/export";
    private static final String HEAD =
            Tokens.of("zhou.hao").roles("department-head").sign();
    private static final String AUDITOR = Tokens.of("xu.fang").roles("auditor").sign();

    @TempDir
    private Path folder;

    @Test
    void shouldWriteWhatTheCallerSeesAndNothingElse() {
        String name = of(person("export.one"), "衡阳市出甲");

        assertThat(export(person("export.one"), "?layout=S0").asString())
                .startsWith("\uFEFF客户编号,客户名称,")
                .contains(name)
                .contains("13800138000");
        assertThat(export(ZHAO, "").asString()).doesNotContain(name);
        assertThat(export(ADMIN, "?ownerId=export.one").asString()).contains(name);
        assertThat(export(ADMIN, "?ownerId=export.one&status=APPROVED").asString())
                .doesNotContain(name);
    }

    @Test
    void shouldWriteGbkAndWorkbooksThatCanBeReadAgain() throws IOException {
        String name = of(person("export.two"), "衡阳市出乙");

        byte[] gbk = export(person("export.two"), "?layout=S3&encoding=GB18030").asByteArray();
        assertThat(new String(gbk, Charset.forName("GB18030")))
                .startsWith("客户编号,")
                .contains(name);

        Path workbook = Files.write(
                folder.resolve("customers.xlsx"),
                export(person("export.two"), "?format=XLSX").asByteArray());
        try (SourceTable table = SourceTable.open(workbook, ReadOptions.DEFAULT)) {
            assertThat(table.header()).contains("客户名称", "统一社会信用代码");
            assertThat(table.next().cells()).contains(name);
            assertThat(table.hasNext()).isFalse();
        }
    }

    @Test
    void shouldWriteNothingThatASpreadsheetWouldRun() {
        of(person("export.three"), "衡阳市出丙");

        assertThat(export(person("export.three"), "").asString()).doesNotContain(",=HYPERLINK");
    }

    @Test
    void shouldMaskContactsForWhoNeedsThemNotEverywhere() {
        // Given
        String name = of(person("export.four"), "衡阳市出丁");
        String id = as(person("export.four")).get("/api/v1/customers").path("items[0].id");

        // Then
        as(HEAD).get("/api/v1/customers/" + id)
                .then()
                .statusCode(200)
                .body("contacts[0].name", equalTo("张伟"))
                .body("contacts[0].mobile", equalTo("138****8000"))
                .body("contacts[0].landline", equalTo("0755-86****10-8001"))
                .body("contacts[0].email", equalTo("z****@yuanhang.example.cn"))
                .body("contacts[0].hobbies", nullValue())
                .body("contacts[0].birthday", nullValue());
        as(HEAD).get("/api/v1/customers?ownerId=export.four")
                .then()
                .body("items[0].primaryContact.name", equalTo("张伟"))
                .body("items[0].contacts", nullValue());
        as(person("export.four"))
                .get("/api/v1/customers/" + id)
                .then()
                .body("contacts[0].mobile", equalTo("13800138000"))
                .body("contacts[0].birthday", equalTo("05-21"));
        assertThat(export(HEAD, "?ownerId=export.four").asString())
                .contains(name)
                .contains("138****8000")
                .doesNotContain("13800138000", "zhang.wei@", "围棋");
    }

    @Test
    void shouldWriteEveryPageNewestFirst() {
        // Given: pages of two
        String owner = person("export.five");
        List<String> names =
                IntStream.range(0, 5).mapToObj(i -> of(owner, "衡阳市出戊" + i)).toList();

        // When
        List<String> lines = export(owner, "").asString().lines().toList();

        // Then
        assertThat(lines).hasSize(6);
        for (int i = 0; i < 5; i++) {
            assertThat(lines.get(i + 1)).contains(names.get(4 - i));
        }
    }

    @Test
    void shouldTakeEveryParameterOfTheList() {
        // Given
        String owner = person("export.seven");
        String one = of(owner, "衡阳市出庚壹");
        String other = of(owner, "娄底市出庚贰");

        // Then
        for (String query : List.of(
                "tag=制造业&industry=C35&division=440000&flag=AT_RISK",
                "expectedAnnualAmountFrom=600000&expectedAnnualAmountTo=600000.01",
                "contractNumber=HT-2026-018&valueState=employees:TO_CONFIRM&progress=DELIVERY&status=DRAFT")) {
            assertThat(export(owner, "?" + query).asString()).as(query).contains(one, other);
        }
        assertThat(export(owner, "?q=衡阳").asString()).contains(one).doesNotContain(other);
        assertThat(export(owner, "?tag=制造业&tag=无此标签").asString().lines()).hasSize(1);
        assertThat(export(ZHAO, "?ownerId=export.seven").asString().lines()).hasSize(1);
        as(owner)
                .get(EXPORT + "?industry=ZZ&employeesFrom=many&colour=red&sort=legalName")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("industry", "employeesFrom", "colour", "sort"));
    }

    @Test
    @Tag("VER-2")
    void shouldTellRejectedRecordsFromThoseOfTheWorkingSet() {
        // Given
        String owner = person("export.nine");
        String live = of(owner, "衡阳市出壬");
        String rejected = of(owner, "衡阳市出癸");
        String id = as(owner).get("/api/v1/customers").path("items[0].id");
        step(owner, id, "reject", "{\"reason\": \"电话为空号\"}").then().statusCode(200);

        // When
        String all = export(owner, "").asString();

        // Then
        assertThat(all.lines().findFirst().orElseThrow()).contains(",记录状态,");
        assertThat(all.lines().filter(line -> line.contains(live)).findFirst().orElseThrow())
                .contains(",草稿,");
        assertThat(all.lines()
                        .filter(line -> line.contains(rejected))
                        .findFirst()
                        .orElseThrow())
                .contains(",已剔除,");
        assertThat(export(owner, "?layout=S0").asString()).doesNotContain("记录状态");
        assertThat(export(owner, "?layout=S3").asString()).doesNotContain("记录状态");
        assertThat(export(owner, "?status=WORKING_SET").asString())
                .contains(live)
                .doesNotContain(rejected);
        assertThat(as(owner)
                        .get("/api/v1/customers?status=WORKING_SET&status=REJECTED")
                        .jsonPath()
                        .getList("items"))
                .hasSize(2);
        as(owner).get("/api/v1/customers/count?status=WORKING_SET").then().body("total", equalTo(1));
    }

    @Test
    void shouldSayBeforehandThatAWorkbookHoldsFewer() {
        // Given: sheets of four
        String owner = person("export.eight");
        for (int i = 0; i < 5; i++) {
            of(owner, "衡阳市出辛" + i);
        }

        // When / Then
        as(owner)
                .get(EXPORT + "?format=XLSX")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kehu:problem:too-many-for-a-workbook"))
                .body("detail", equalTo("共有 5 个客户，而一张工作表只能放 4 个。请缩小范围，或改为导出 CSV。"));
        as(owner)
                .header("Accept-Language", "en")
                .get(EXPORT + "?format=XLSX")
                .then()
                .body("detail", containsString("have them as CSV"));
        as(owner).get(EXPORT + "?format=XLSX&q=出辛0").then().statusCode(200);
        assertThat(export(owner, "").asString().lines()).hasSize(6);
        as(AUDITOR)
                .get("/api/v1/exports?limit=200")
                .then()
                .body("items.findAll { it.exportedBy == 'export.eight' }.format", contains("CSV", "XLSX"));
    }

    @Test
    void shouldRecordEachExport() {
        of(person("export.six"), "衡阳市出己");
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            export(person("export.six"), "?layout=S3&region=south&status=DRAFT&status=APPROVED");

            // The end is noted once the last byte is on its way.
            await().untilAsserted(() -> as(AUDITOR)
                    .get("/api/v1/exports")
                    .then()
                    .statusCode(200)
                    .body("items[0].exportedBy", equalTo("export.six"))
                    .body("items[0].layout", equalTo("S3"))
                    .body("items[0].filters.region", equalTo("south"))
                    .body("items[0].filters.status", equalTo("DRAFT, APPROVED"))
                    .body("items[0].masked", equalTo(false))
                    .body("items[0].rows", equalTo(1))
                    .body("items[0].finishedAt", notNullValue()));
            UUID id = UUID.fromString(as(AUDITOR).get("/api/v1/exports").path("items[0].id"));
            assertThat(tap.await("CustomersExported", id)
                            .data()
                            .path("exportedBy")
                            .asText())
                    .isEqualTo("export.six");
        }
    }

    @Test
    @Tag("ACC-4")
    void shouldRecordNoNumberThatAnExportWasNarrowedBy() {
        export(person("export.nine"), "?phone=138 0013 8000&phone=075586543210");

        await().untilAsserted(() -> as(AUDITOR)
                .get("/api/v1/exports")
                .then()
                .body("items[0].exportedBy", equalTo("export.nine"))
                .body("items[0].filters.phone", equalTo("138****8000, 0755-86****10")));
    }

    @Test
    void shouldRefuseWhoMayNot() {
        Stream.of(AUDITOR, Tokens.of("he.li").roles("marketing").sign())
                .forEach(token -> as(token).get(EXPORT).then().statusCode(403));
        as(LIN).get("/api/v1/exports").then().statusCode(403);
        as(LIN).get(EXPORT + "?encoding=GBK&layout=S9&format=PDF&enteredLate=maybe")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("encoding", "layout", "format", "enteredLate"));
        as(LIN).get(EXPORT + "?encoding=AUTO").then().statusCode(400).body("errors.field", hasItem("encoding"));
    }

    private static Response export(String token, String query) {
        return as(token).get(EXPORT + query).then().statusCode(200).extract().response();
    }

    private static String person(String id) {
        return Tokens.of(id).roles("sales").department("sales").regions("south").sign();
    }

    private static String of(String owner, String prefix) {
        String form = Full.RECORD.replace("深圳市远航", prefix).replace("91350100M000100Y43", creditCode());
        return enterAsItIs(owner, form).then().statusCode(201).extract().path("details.legalName");
    }

    private static String creditCode() {
        return Api.creditCode(90_000 + (int) (UUID.randomUUID().getMostSignificantBits() & 0xFFFF));
    }
}
