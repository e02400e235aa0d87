package io.kehu.customer.imports;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.step;
import static io.kehu.customer.imports.Files.CSV;
import static io.kehu.customer.imports.Files.HEADER;
import static io.kehu.customer.imports.Files.WORKBOOK;
import static io.kehu.customer.imports.Files.open;
import static io.kehu.customer.imports.Files.over;
import static io.kehu.customer.imports.Files.rows;
import static io.kehu.customer.imports.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.file.TableFormat;
import io.kehu.customer.table.file.TableWriter;
import io.kehu.testkit.EventTap;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of dates in a table, and the words in which rows are told of. */
@QuarkusTest
@Tag("CAP-13")
class ToldRowsIT {

    private static final String FINDINGS = Stream.of("legalName", "industry", "size", "contact", "demand", "source")
            .map("\"%s\": {\"outcome\": \"MISSING\"}"::formatted)
            .toList()
            .toString()
            .replace('[', '{')
            .replace(']', '}');

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-15", "2024-03-15 12:00", "2024/3/15 23:59:59", "45366.5", "2024-03-14T18:30:00Z"})
    void shouldTakeTheDayOfALastFollowUp(String text) {
        // When
        String path = open(
                ADMIN, utf8(HEADER + ",最后跟进时间\n," + "海口市" + UUID.randomUUID() + ",I65,lin.wei,south," + text), CSV, "");

        // Then
        assertThat(over(ADMIN, path).getInt("noted")).isZero();
        customer(path, 0).then().body("lastInteractionAt", equalTo("2024-03-14T16:00:00Z"));
    }

    @Test
    void shouldTakeTheDayOfAnExcelCellWithATime() throws IOException {
        // Given
        List<OutputCell> row = new ArrayList<>(Stream.of("E-1", "三亚市时刻仪器有限公司", "I65", "lin.wei", "south")
                .map(OutputCell::text)
                .toList());
        row.add(new OutputCell.Moment(LocalDateTime.of(2024, 3, 15, 12, 0)));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (TableWriter table = TableFormat.XLSX.write(workbook, List.of((HEADER + ",最后跟进时间").split(",")))) {
            table.write(row);
        }

        // When
        String path = open(ADMIN, workbook.toByteArray(), WORKBOOK, "");

        // Then
        over(ADMIN, path);
        customer(path, 0).then().body("lastInteractionAt", equalTo("2024-03-14T16:00:00Z"));
    }

    @Test
    void shouldSayThatAFollowUpInTheFutureIsNotTakenOver() {
        // When
        String path =
                open(ADMIN, utf8(HEADER + ",最后跟进时间\nF-1,儋州市未来仪器有限公司,I65,lin.wei,south,2999-01-01 08:00"), CSV, "");

        // Then
        assertThat(over(ADMIN, path).getInt("noted")).isEqualTo(1);
        JsonPath rows = rows(ADMIN, path, "");
        assertThat(rows.getString("items[0].outcome")).isEqualTo("IMPORTED");
        assertThat(rows.getString("items[0].errors[0].code")).isEqualTo("in-future");
        assertThat(rows.getString("items[0].errors[0].header")).isEqualTo("最后跟进时间");
        assertThat(rows.getString("items[0].errors[0].message")).isEqualTo("“2999-01-01”晚于当前时间，未录入。");
        customer(path, 0).then().body("lastInteractionAt", nullValue());
    }

    @Test
    void shouldNameTheLineOfTheRowThatIsTheSame() {
        // Given
        String same = ",万宁市重行仪器有限公司,I65,lin.wei,south";
        String file = HEADER + "\n" + same + "\nZ-1,万宁市一行仪器有限公司,I65,lin.wei,south\n" + same
                + "\nZ-1,万宁市二行仪器有限公司,I65,lin.wei,south\n" + same;

        // When
        String path = open(ADMIN, utf8(file), CSV, "");

        // Then
        over(ADMIN, path);
        JsonPath refused = rows(ADMIN, path, "&outcome=REFUSED");
        assertThat(refused.getList("items.line")).containsExactly(4, 5, 6);
        assertThat(refused.getList("items.errors[0].code")).containsOnly("key-twice");
        assertThat(refused.getList("items.collect { it.errors[0].message }"))
                .containsExactly("内容与文件第 2 行完全相同。", "行标识与文件第 3 行相同：Z-1。", "内容与文件第 2 行完全相同。");
    }

    @Test
    void shouldCallFieldsByTheirHeadingsInTheCorrectionFile() {
        // Given: a header of its own, and columns that the file lacks
        String file = HEADER.replace("所属行业", "行当") + ",关键联系人\nB-1,琼海市缺项仪器有限公司,I65,lin.wei,south,钱一";

        // When
        String path = open(ADMIN, utf8(file), CSV, "?submit=true&map=行当:industryCode");

        // Then
        over(ADMIN, path);
        assertThat(as(ADMIN).get(path + "/errors").asString())
                .contains("信息获取时间: 提交前必填。")
                .contains("员工人数: 员工人数, 年营收 至少填写一项。")
                .contains("手机: 手机, 固定电话, 邮箱 至少填写一项。")
                .doesNotContain("details.", "contacts[0]");
        assertThat(rows(ADMIN, path, "").getList("items[0].errors.field")).contains("details.acquiredAt");
    }

    @Test
    @Tag("VER-1")
    void shouldGiveAWorkingDayFromTheImportForTheVerification() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String file = HEADER + ",信息获取时间\nV-1,文昌市旧客仪器有限公司,I65,lin.wei,south,2019-05-06";

            // When
            String path = open(ADMIN, utf8(file), CSV, "");
            over(ADMIN, path);

            // Then
            String id = rows(ADMIN, path, "").getString("items[0].customerId");
            EventTap.Event opened = tap.await("VerificationOpened", UUID.fromString(id));
            assertThat(opened.data().path("collectedAt").asText()).isEqualTo("2019-05-05T16:00:00Z");
            Instant entered = Instant.parse(opened.data().path("enteredAt").asText());
            String due = opened.data().path("dueAt").asText();
            assertThat(Instant.parse(due)).isAfter(entered);
            as(ADMIN).get("/api/v1/customers/" + id + "/verification").then().body("dueAt", equalTo(due));
            step(ADMIN, id, "verification", FINDINGS).then().body("verification.late", equalTo(false));
        }
    }

    private static io.restassured.response.Response customer(String path, int row) {
        String id = rows(ADMIN, path, "").getString("items[" + row + "].customerId");
        return as(ADMIN).get("/api/v1/customers/" + id);
    }
}
