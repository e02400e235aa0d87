package io.kehu.customer.imports;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.COMPLETE;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.step;
import static io.kehu.customer.imports.Files.CSV;
import static io.kehu.customer.imports.Files.open;
import static io.kehu.customer.imports.Files.over;
import static io.kehu.customer.imports.Files.rows;
import static io.kehu.customer.imports.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmittedRowsIT {

    private static final String OTHER_ADMIN =
            Tokens.of("chen.jing").roles("data-administrator").sign();
    private static final String HEADER = "客户名称,所属行业,企业规模,关键联系人,职位,联系方式(电话/邮箱),需求类型,合作阶段,信息获取时间,客户来源,负责人,销售区域\n";
    private static final String RECIPIENTS = "[{\"userId\":\"lin.wei\"},{\"department\":\"legal\"}]";

    @BeforeEach
    void legalAsksForWhatIsInForce() {
        subscribe("[\"STATUS\"]");
    }

    @AfterEach
    void nobodyAsks() {
        subscribe("[]");
    }

    @Test
    @Tag("UPD-2")
    void shouldTellOfManyApprovalsAsOfOne() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String path = open(ADMIN, utf8(file("衢州市众批", 3)), CSV, "?submit=true&department=sales");
            over(ADMIN, path);

            // When
            as(OTHER_ADMIN).post(path + "/approve").then().statusCode(202);

            // Then
            for (int row = 0; row < 3; row++) {
                assertNoticed(tap, customer(path, row), 2);
            }
        }
    }

    @Test
    @Tag("VER-3")
    void shouldSubmitManyAsOneWhereADepartmentDoesWithoutApproval() {
        // Given
        as(ADMIN)
                .body("{\"required\": false}")
                .put("/api/v1/approval-settings/import-sales")
                .then()
                .statusCode(200);
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // When
            String single = enter(
                            ADMIN,
                            COMPLETE.replaceFirst(
                                    "\\{",
                                    "{\"ownership\": {\"ownerId\": \"lin.wei\", \"department\": \"import-sales\","
                                            + " \"region\": \"south\"},"))
                    .path("id");
            step(ADMIN, single, "submit", null).then().statusCode(200);
            String path = open(ADMIN, utf8(file("衢州市免批", 2)), CSV, "?submit=true&department=import-sales");
            over(ADMIN, path);

            // Then
            assertInForce(tap, single, "ENTERED");
            assertInForce(tap, customer(path, 0), "IMPORTED");
            assertInForce(tap, customer(path, 1), "IMPORTED");
        }
    }

    @Test
    void shouldLeaveOtherDepartmentsToTheirApprovers() {
        String path = open(ADMIN, utf8(file("衢州市待批", 1)), CSV, "?submit=true&department=careful-sales");
        over(ADMIN, path);

        as(ADMIN)
                .get("/api/v1/customers/" + customer(path, 0))
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("entry.approvedBy", equalTo(null));
    }

    private static void assertInForce(EventTap tap, String id, String coming) {
        as(ADMIN)
                .get("/api/v1/customers/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("status", equalTo("APPROVED"))
                .body("entry.submittedBy", equalTo("admin"))
                .body("entry.approvedBy", equalTo(null))
                .body("entry.approvedAt", notNullValue());
        as(ADMIN)
                .get("/api/v1/customers/" + id + "/changes")
                .then()
                .body("items.kind", equalTo(List.of("SUBMITTED", coming)))
                .body("items[0].fields.field", equalTo(List.of("status")))
                .body("items[0].fields[0].after", equalTo("APPROVED"));
        assertThat(tap.await("CustomerSubmitted", UUID.fromString(id))
                        .data()
                        .path("revision")
                        .asInt())
                .isEqualTo(1);
        assertThat(tap.await("CustomerApproved", UUID.fromString(id))
                        .data()
                        .path("approvedBy")
                        .asText())
                .isEqualTo("admin");
        assertThat(tap.await("CustomerApproved", UUID.fromString(id))
                        .data()
                        .path("withoutApproval")
                        .asBoolean())
                .isTrue();
        assertNoticed(tap, id, 1);
    }

    private static void assertNoticed(EventTap tap, String id, int revision) {
        EventTap.Event notice = tap.await("ChangeNoticed", UUID.fromString(id));
        assertThat(notice.data().path("recipients").toString()).isEqualTo(RECIPIENTS);
        assertThat(notice.data().path("revision").asInt()).isEqualTo(revision);
        assertThat(notice.data().path("topics").toString()).isEqualTo("[\"STATUS\"]");
        assertThat(tap.all("ChangeNoticed", UUID.fromString(id))).hasSize(1);
    }

    private static String customer(String path, int row) {
        JsonPath rows = rows(ADMIN, path, "");
        assertThat(rows.getString("items[%d].outcome".formatted(row)))
                .as(rows::prettify)
                .isEqualTo("IMPORTED");
        return rows.getString("items[%d].customerId".formatted(row));
    }

    private static String file(String series, int rows) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 1; i <= rows; i++) {
            file.append("%s%d号仪器有限公司,I65,120,钱一,总经理,0755-8700%04d,解决方案型,意向客户,2026-03-02,展会推广,lin.wei,south\n"
                    .formatted(series, i, Math.abs((series + i).hashCode()) % 10_000));
        }
        return file.toString();
    }

    private static void subscribe(String topics) {
        as(ADMIN)
                .body("{\"topics\": " + topics + "}")
                .put("/api/v1/change-subscriptions/legal")
                .then()
                .statusCode(200);
    }
}
