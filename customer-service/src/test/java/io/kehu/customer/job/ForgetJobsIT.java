package io.kehu.customer.job;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.kehu.clock.MovableClock;
import io.kehu.customer.CustomerFixtures;
import io.kehu.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgetJobsIT {

    private static final String IMPORTS = "/api/v1/customer-imports";
    private static final String TABLE =
            """
            行标识,客户名称,所属行业,企业规模,关键联系人,职位,联系方式(电话/邮箱),需求类型,合作阶段,信息获取时间,客户来源,负责人,销售区域
            忘记-1,梅州市忘记仪器有限公司,I65,120,钱一,总经理,0755-87110001,解决方案型,意向客户,2026-03-02,展会推广,lin.wei,south""";
    private static final String OTHER_ADMIN =
            Tokens.of("chen.jing").roles("data-administrator").sign();

    @Inject
    Jobs jobs;

    @Inject
    ForgetJobs forget;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void shouldForgetWhatHasBeenOverForLongAndNothingElse() {
        // Given
        UUID finished = open("{}");
        UUID failed = open("{\"hopeless\": true}");
        UUID waiting = waitingForLong();
        await().until(() -> find(finished).orElseThrow().status() == JobStatus.FINISHED);
        await().until(() -> find(failed).orElseThrow().status() == JobStatus.FAILED);

        // When
        clock.advance(Duration.ofDays(89));
        forget.sweep();

        // Then
        assertThat(find(finished)).isPresent();

        // When
        clock.advance(Duration.ofDays(2));
        forget.sweep();

        // Then
        assertThat(find(finished)).isEmpty();
        assertThat(find(failed)).isEmpty();
        assertThat(find(waiting).orElseThrow().status()).isEqualTo(JobStatus.WAITING);
        assertThat(Patient.FORGOTTEN).contains(finished, failed).doesNotContain(waiting);
    }

    @Test
    void shouldForgetImportsWithTheirJobsAndStillKnowTheirRows() {
        // Given
        UUID first = imported();
        as(OTHER_ADMIN).post(IMPORTS + "/" + first + "/approve").then().statusCode(202);
        await().until(() ->
                "FINISHED".equals(as(ADMIN).get(IMPORTS + "/" + first).path("approval.status")));

        // When
        clock.advance(Duration.ofDays(91));
        forget.sweep();
        clock.reset();

        // Then
        as(ADMIN).get(IMPORTS + "/" + first).then().statusCode(404);
        as(ADMIN).get(IMPORTS + "/" + first + "/rows").then().statusCode(404);
        as(ADMIN).get(IMPORTS).then().statusCode(200).body("items.id", not(hasItem(first.toString())));
        as(ADMIN).get(IMPORTS + "/" + imported()).then().body("unchanged", equalTo(1));
    }

    private UUID open(String order) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.open("patient", CustomerFixtures.json(order), "lin.wei"))
                .id();
    }

    /** Put off before anybody can take it up. */
    private UUID waitingForLong() {
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID id =
                    jobs.open("patient", CustomerFixtures.json("{}"), "lin.wei").id();
            jobs.putOff(id, 5, clock.instant().plus(Duration.ofDays(1000)), "later");
            return id;
        });
    }

    private Optional<Job> find(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.find(id));
    }

    /** A table of one row, always the same. */
    private static UUID imported() {
        String path = as(ADMIN)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(TABLE.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "?submit=true&department=sales")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().until(() ->
                "FINISHED".equals(as(ADMIN).get(IMPORTS + "/" + path).path("status")));
        return UUID.fromString(path);
    }

    /** Does at once what it is told. */
    @ApplicationScoped
    static class Patient implements JobHandler {

        static final Set<UUID> FORGOTTEN = ConcurrentHashMap.newKeySet();

        @Override
        public String kind() {
            return "patient";
        }

        @Override
        public Progress chunk(Job job) {
            if (job.order().path("hopeless").asBoolean()) {
                throw new JobFault("no-use");
            }
            return new Progress(job.order(), 1L, 1, 0, true);
        }

        @Override
        public void forget(Job job) {
            FORGOTTEN.add(job.id());
        }
    }
}
