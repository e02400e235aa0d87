package io.kehu.customer.duplicate;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.SUN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.ZHAO;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.creditCode;
import static io.kehu.customer.Api.enterAsItIs;
import static io.kehu.customer.Api.patch;
import static io.kehu.customer.Api.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.kehu.customer.Superuser;
import io.kehu.testkit.EventFeed;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("CAP-9")
class DuplicatesIT {

    private static final String CHECK = "/api/v1/customers/duplicates/check";
    private static final String DUPLICATE = "urn:kehu:problem:duplicate";

    @Test
    void shouldNotStoreTheSameNameTwiceHoweverItIsWritten() {
        String id = entered(named("广州市麓湖节能科技有限公司"));

        enterAsItIs(LIN, named(" 广州市　麓湖节能科技（有限公司）"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo(DUPLICATE))
                .body("title", equalTo("客户已存在"))
                .body("twins", hasSize(1))
                .body("twins[0].customerId", equalTo(id))
                .body("twins[0].legalName", equalTo("广州市麓湖节能科技有限公司"))
                .body("twins[0].ownerId", equalTo("lin.wei"))
                .body("twins[0].reasons.code", contains("same-name"))
                .body("twins[0].reasons[0].text", equalTo("客户名称相同：广州市麓湖节能科技有限公司"));
    }

    @Test
    void shouldNotStoreTheSameCreditCodeTwice() {
        String code = creditCode(90_000_001);
        String id = entered("{\"details\": {\"creditCode\": \"%s\"}}".formatted(code));

        as(LIN).header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"details\": {\"legalName\": \"another\", \"creditCode\": \"%s\"}}"
                        .formatted(code.toLowerCase(java.util.Locale.ROOT)))
                .post("/api/v1/customers")
                .then()
                .statusCode(409)
                .body("twins.customerId", contains(id))
                .body("twins[0].reasons[0].text", equalTo("Same unified social credit code: " + code));
    }

    @Test
    void shouldStoreALikelyTwinWithAWarningThatSaysWhy() {
        // Given
        String id = entered(
                """
                {"details": {"legalName": "中山市沁园净水设备有限公司", "shortName": "沁园"},
                 "contacts": [{"name": "何俊", "mobile": "13612345670", "email": "he@qinyuan-zs.com.cn", "primary": true}]}""");

        // When
        enterAsItIs(
                        LIN,
                        """
                        {"details": {"legalName": "沁园净水设备（中山）有限责任公司"},
                         "contacts": [{"name": "陈洁", "mobile": "13612345670", "email": "chen@mail.qinyuan-zs.com.cn", "primary": true}]}""")
                .then()
                // Then
                .statusCode(201)
                .body("likelyTwins", hasSize(1))
                .body("likelyTwins[0].customerId", equalTo(id))
                .body("likelyTwins[0].score", equalTo(100))
                .body("likelyTwins[0].reasons.code", contains("same-core-name", "same-mobile", "same-domain"))
                .body("likelyTwins[0].reasons[1].text", equalTo("手机号相同：13612345670"));
    }

    @Test
    void shouldStoreWhatHasNoTwinWithoutAWord() {
        enterAsItIs(LIN, named("独一无二的客户" + UUID.randomUUID()))
                .then()
                .statusCode(201)
                .body("$", not(hasKey("likelyTwins")));
        enterAsItIs(LIN, "{\"details\": {}}").then().statusCode(201).body("$", not(hasKey("likelyTwins")));
    }

    @Test
    void shouldTellOfARecordOutOfSightNoMoreThanWhomToAsk() {
        // Given
        String record =
                """
                {"details": {"legalName": "北京市漱石文化传播有限公司", "creditCode": "%s"},
                 "contacts": [{"name": "秘密", "mobile": "13612345671", "email": "he@shushi-wh.com", "primary": true}]}"""
                        .formatted(creditCode(90_000_002));
        String id = entered(record);

        // When
        String refused = enterAsItIs(ZHAO, record.replace("秘密", "赵敏"))
                .then()
                .statusCode(409)
                .body("twins", hasSize(1))
                .body("twins[0].department", equalTo("sales"))
                .body("twins[0].region", equalTo("south"))
                .body("twins[0].hint", equalTo("该客户已存在，请联系部门：sales"))
                .body("twins[0].reasons.code", contains("same-credit-code"))
                .body("twins[0].reasons.text", contains("统一社会信用代码相同"))
                .extract()
                .asString();
        String likely = enterAsItIs(
                        ZHAO,
                        """
                        {"details": {"legalName": "漱石文化传播（北京）公司"},
                         "contacts": [{"name": "赵敏", "mobile": "13612345671", "primary": true}]}""")
                .then()
                .statusCode(201)
                .body("likelyTwins[0].hint", equalTo("该客户可能已存在，请联系部门：sales"))
                .body("likelyTwins[0].score", equalTo(100))
                .body("likelyTwins[0].reasons.code", contains("same-core-name", "same-mobile"))
                .extract()
                .jsonPath()
                .getString("likelyTwins");

        // Then
        assertThat(refused + likely)
                .doesNotContain(id, "lin.wei", "秘密", "13612345671", "北京市漱石文化传播有限公司", "shushi-wh.com");
    }

    @Test
    void shouldMaskTheNumbersOfRecordsOfOthers() {
        entered(
                """
                {"details": {"legalName": "惠州市蓝鲸包装有限公司"}, "contacts": [{"name": "何", "mobile": "13612345672", "primary": true}]}""");

        enterAsItIs(
                        WANG,
                        """
                        {"details": {"legalName": "惠州市蓝鲸包装制品有限公司"}, "contacts": [{"name": "何", "mobile": "13612345672", "primary": true}]}""")
                .then()
                .statusCode(201)
                .body("likelyTwins[0].ownerId", equalTo("lin.wei"))
                .body("likelyTwins[0].reasons.text", hasItem("手机号相同：136****5672"));
    }

    @Test
    void shouldStoreOneOfTwoThatComeAtOnce() throws Exception {
        for (String name : List.of("并发甲", "并发乙", "并发丙", "并发丁", "并发戊")) {
            List<Integer> answers = atOnce(() -> enterAsItIs(LIN, named(name + "有限公司")), 3).stream()
                    .map(Response::statusCode)
                    .sorted()
                    .toList();

            assertThat(answers).containsExactly(201, 409, 409);
        }
    }

    @Test
    void shouldLetTwoRecordsBecomeOneNeitherByAChange() throws Exception {
        // Given
        String first = entered(named("改名前一号有限公司"));
        String second = entered(named("改名前二号有限公司"));
        patch(LIN, first, "{\"details\": {\"legalName\": \"改名前二号(有限公司)\"}}")
                .then()
                .statusCode(409)
                .body("twins.customerId", contains(second));

        // When
        CyclicBarrier together = new CyclicBarrier(2);
        List<Integer> answers = atOnce(List.of(renaming(first, together), renaming(second, together))).stream()
                .map(Response::statusCode)
                .sorted()
                .toList();

        // Then
        assertThat(answers).containsExactly(200, 409);
    }

    private static Callable<Response> renaming(String id, CyclicBarrier together) {
        return () -> {
            together.await();
            return patch(LIN, id, "{\"details\": {\"legalName\": \"改名之后有限公司\"}}");
        };
    }

    @Test
    void shouldLookAgainOnlyWhenSomethingChangesByWhichTwinsAreFound() {
        // Given
        String twin = entered(named("江门市白鹭灯饰有限公司"));
        String id = enterAsItIs(LIN, named("白鹭灯饰有限公司"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When / Then
        patch(LIN, id, "{\"details\": {\"employees\": 9}}")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("likelyTwins")));
        patch(LIN, id, "{\"details\": {\"shortName\": \"白鹭\"}}")
                .then()
                .statusCode(200)
                .body("likelyTwins.customerId", hasItem(twin));
    }

    @Test
    void shouldNotLockAwayRecordsThatWereTheSameAllAlong() throws SQLException {
        // Given: two of one name, from before anybody looked
        String first = entered(named("从前重复之一有限公司"));
        String second = entered(named("从前重复之二有限公司"));
        Superuser.update(
                "update customer set legal_name = '从前重复之一有限公司', twin_keys = (select twin_keys from customer where id = ?),"
                        + " content = jsonb_set(content, '{details,legalName}', '\"从前重复之一有限公司\"') where id = ?",
                UUID.fromString(first),
                UUID.fromString(second));

        // When / Then
        patch(LIN, second, "{\"details\": {\"shortName\": \"重复\"}}")
                .then()
                .statusCode(200)
                .body("likelyTwins[0].customerId", equalTo(first))
                .body("likelyTwins[0].score", equalTo(100));
    }

    @Test
    void shouldNotCountWhatWasRejectedUntilItIsReinstated() {
        // Given
        String rejected = entered(named("虚假信息贸易有限公司"));
        step(LIN, rejected, "reject", "{\"reason\": \"电话为空号\"}").then().statusCode(200);

        // When
        String id = entered(named("虚假信息贸易有限公司"));

        // Then
        step(LIN, rejected, "reinstate", "{\"reason\": \"已找到新号码\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo(DUPLICATE))
                .body("twins.customerId", contains(id));
    }

    @Test
    void shouldPointToTheArchiveAndLetTheEntryIn() {
        String id = entered(named("已归档客户有限公司"));
        try (EventFeed archive = EventFeed.to("kehu.archive.v1")) {
            archive.publish("CustomerArchived", UUID.fromString(id), "{}");
            Awaitility.await()
                    .untilAsserted(
                            () -> as(LIN).get("/api/v1/customers/" + id).then().body("status", equalTo("ARCHIVED")));
        }

        enterAsItIs(LIN, named("已归档客户有限公司"))
                .then()
                .statusCode(201)
                .body("likelyTwins[0].customerId", equalTo(id))
                .body("likelyTwins[0].status", equalTo("ARCHIVED"))
                .body("likelyTwins[0].hint", equalTo("可能是以前的客户，其档案已归档保存"));
    }

    @Test
    void shouldRefuseByTheDatabaseWhatNoCheckHasSeen() throws SQLException {
        // Given: a record that lost its keys
        String code = creditCode(90_000_003);
        String id = entered("{\"details\": {\"creditCode\": \"%s\"}}".formatted(code));
        Superuser.update("update customer set twin_keys = '{}' where id = ?", UUID.fromString(id));

        // When / Then
        enterAsItIs(LIN, "{\"details\": {\"creditCode\": \"%s\"}}".formatted(code))
                .then()
                .statusCode(409)
                .body("type", equalTo(DUPLICATE));
        String other = entered(named("另一家公司"));
        patch(LIN, other, "{\"details\": {\"creditCode\": \"%s\"}}".formatted(code))
                .then()
                .statusCode(409)
                .body("type", equalTo(DUPLICATE));
    }

    @Test
    void shouldSayBeforehandWhatAnEntryWouldMeetWith() {
        // Given
        String id = entered(named("揭阳市玉湖五金制品有限公司"));

        // When / Then
        check(LIN, named("揭阳市玉湖五金制品有限公司"))
                .then()
                .statusCode(200)
                .body("verdict", equalTo("SAME"))
                .body("twins.customerId", contains(id));
        check(LIN, named("玉湖五金制品（揭阳）公司"))
                .then()
                .body("verdict", equalTo("LIKELY"))
                .body("twins[0].reasons.code", hasItems("same-core-name"));
        check(ZHAO, named("揭阳市玉湖五金制品有限公司"))
                .then()
                .body("verdict", equalTo("SAME"))
                .body("twins[0]", not(hasKey("customerId")))
                .body("twins[0]", not(hasKey("legalName")))
                .body("twins[0].hint", containsString("sales"));
        check(SUN, "{\"details\": {}}")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("NONE"))
                .body("twins", empty());
        check(LIN, "{\"details\": {\"employees\": \"many\"}}").then().statusCode(400);
        check(Tokens.of("xu.fang").roles("auditor").sign(), "{\"details\": {}}")
                .then()
                .statusCode(403);
        check(ADMIN, named("揭阳市玉湖五金制品有限公司")).then().body("twins.customerId", contains(id));
    }

    private static Response check(String token, String form) {
        return as(token).body(form).post(CHECK);
    }

    private static String named(String name) {
        return "{\"details\": {\"legalName\": \"" + name + "\"}}";
    }

    private static String entered(String form) {
        return enterAsItIs(LIN, form).then().statusCode(201).extract().path("id");
    }

    private static List<Response> atOnce(Callable<Response> call, int times)
            throws InterruptedException, ExecutionException {
        CyclicBarrier together = new CyclicBarrier(times);
        Callable<Response> started = () -> {
            together.await();
            return call.call();
        };
        return atOnce(java.util.Collections.nCopies(times, started));
    }

    private static List<Response> atOnce(List<Callable<Response>> calls)
            throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(calls.size());
        try {
            List<Response> answers = new java.util.ArrayList<>();
            for (Future<Response> answer : people.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }
}
