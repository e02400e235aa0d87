package io.kehu.customer.imports;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.step;
import static io.kehu.customer.imports.Files.CSV;
import static io.kehu.customer.imports.Files.open;
import static io.kehu.customer.imports.Files.over;
import static io.kehu.customer.imports.Files.rows;
import static io.kehu.customer.imports.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.kehu.customer.Superuser;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an import has brought in is approved once, and by nobody who had a hand in it. */
@QuarkusTest
class ApproveImportedIT {

    private static final String CHEN =
            Tokens.of("chen.jing").roles("data-administrator").sign();
    private static final String HAN =
            Tokens.of("han.mei").roles("data-administrator").sign();
    private static final String PROBLEM = "urn:kehu:problem:";
    private static final String HEADER = "客户名称,所属行业,企业规模,关键联系人,职位,联系方式(电话/邮箱),需求类型,合作阶段,信息获取时间,客户来源,负责人,销售区域\n";

    @Test
    void shouldApproveOnce() {
        // Given
        String path = imported("潮州市一批", 2, "?submit=true&department=sales");

        // When
        approve(CHEN, path).statusCode(202).body("approval.createdBy", equalTo("chen.jing"));
        awaitApproved(path);

        // Then
        for (String token : List.of(CHEN, HAN)) {
            approve(token, path).statusCode(409).body("type", equalTo(PROBLEM + "nothing-to-approve"));
        }
        as(ADMIN).get(path).then().body("approval.createdBy", equalTo("chen.jing"));
        as(LIN).get(customer(path, 0) + "/changes")
                .then()
                .body("items.kind", equalTo(List.of("APPROVED", "SUBMITTED", "IMPORTED")));
    }

    @Test
    void shouldOpenOneApprovalWhenManyAskAtOnce() throws Exception {
        // Given
        String path = imported("潮州市众批", 2, "?submit=true&department=sales");
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<Integer> approving = () -> {
            together.await();
            return approve(CHEN, path).extract().statusCode();
        };

        // When
        List<Integer> answers = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            for (Future<Integer> answer : people.invokeAll(Collections.nCopies(4, approving))) {
                answers.add(answer.get());
            }
        } finally {
            people.shutdown();
        }

        // Then
        assertThat(answers).containsExactlyInAnyOrder(202, 409, 409, 409);
    }

    @Test
    void shouldSayWhoHasOrderedTheApprovalThatIsUnderWay() throws SQLException {
        // Given
        String path = imported("潮州市在批", 1, "?submit=true&department=sales");
        approve(CHEN, path).statusCode(202);
        awaitApproved(path);
        UUID approval = UUID.fromString(as(ADMIN).get(path).path("approval.id"));
        Superuser.update(
                "update job set status = 'RUNNING', finished_at = null, not_before = now() + interval '10 years' where id = ?",
                approval);

        // When / Then
        approve(HAN, path)
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "approval-under-way"))
                .body("detail", containsString("chen.jing"));
        Superuser.update("update job set status = 'FINISHED', finished_at = now() where id = ?", approval);
    }

    @Test
    @Tag("VER-3")
    void shouldLeaveToOthersWhatTheApproverHasSubmittedThemselves() {
        // Given: sent back, mended, and submitted again by who is to approve
        String path = imported("潮州市自批", 2, "?submit=true&department=sales");
        String mended = customer(path, 0).replaceFirst(".*/", "");
        step(WANG, mended, "return", "{\"reasons\": [{\"field\": \"details.employees\", \"reason\": \"人数不符\"}]}")
                .then()
                .statusCode(200);
        step(CHEN, mended, "submit", null).then().statusCode(200);

        // When / Then
        approve(ADMIN, path).statusCode(403).body("type", equalTo(PROBLEM + "own-entry"));
        approve(CHEN, path).statusCode(202);
        awaitStatus(customer(path, 1), "APPROVED");
        awaitFinished(path);
        as(LIN).get(customer(path, 0)).then().body("status", equalTo("SUBMITTED"));
        approve(HAN, path).statusCode(202);
        awaitStatus(customer(path, 0), "APPROVED");
        as(LIN).get(customer(path, 0)).then().body("entry.approvedBy", equalTo("han.mei"));
    }

    @Test
    void shouldRefuseToApproveWhatBroughtNothingToApprove() {
        for (String query : List.of("?department=sales", "?submit=true&department=sales&dryRun=true")) {
            String path = imported("潮州市" + (query.contains("dryRun") ? "试批" : "未交"), 1, query);

            approve(CHEN, path).statusCode(409).body("type", equalTo(PROBLEM + "nothing-to-approve"));
        }
    }

    private static ValidatableResponse approve(String token, String path) {
        return as(token).post(path + "/approve").then();
    }

    private static String imported(String series, int count, String query) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 1; i <= count; i++) {
            file.append("%s%d号仪器有限公司,I65,120,钱一,总经理,0755-8710%04d,解决方案型,意向客户,2026-03-02,展会推广,lin.wei,south\n"
                    .formatted(series, i, Math.abs((series + i).hashCode()) % 10_000));
        }
        String path = open(ADMIN, utf8(file.toString()), CSV, query);
        assertThat(over(ADMIN, path).getInt("imported")).isEqualTo(count);
        return path;
    }

    private static String customer(String path, int row) {
        return "/api/v1/customers/" + rows(ADMIN, path, "").getString("items[%d].customerId".formatted(row));
    }

    private static void awaitApproved(String path) {
        awaitStatus(customer(path, 0), "APPROVED");
        awaitFinished(path);
    }

    private static void awaitFinished(String path) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> as(ADMIN).get(path).then().body("approval.status", equalTo("FINISHED")));
    }

    private static void awaitStatus(String customer, String status) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> as(LIN).get(customer).then().body("status", equalTo(status)));
    }
}
