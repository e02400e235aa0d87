package io.kehu.customer.reference;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.ZHAO;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.reference.ReferenceApi.ADMINISTRATOR;
import static io.kehu.customer.reference.ReferenceApi.LISTS;
import static io.kehu.customer.reference.ReferenceApi.REQUESTS;
import static io.kehu.customer.reference.ReferenceApi.request;
import static io.kehu.customer.reference.ReferenceApi.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferenceRequestsIT {

    @Inject
    ReferenceLists lists;

    @Test
    @Tag("CAP-6")
    void shouldAddWhatIsMissingOnceAnAdministratorApproves() {
        // Given
        String id = requested(LIN, wish("source-channel", "直播带货", "Live stream"));
        as(LIN).get(REQUESTS + "/" + id)
                .then()
                .body("status", equalTo("PENDING"))
                .body("code", nullValue());

        // When
        decide(ADMINISTRATOR, id, "approve", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("code", equalTo("live-stream"))
                .body("decidedBy", equalTo("gao.yang"));

        // Then
        as(LIN).get(LISTS + "/source-channel/entries/live-stream")
                .then()
                .statusCode(200)
                .body("name.zh", equalTo("直播带货"))
                .body("usable", equalTo(true));
        assertThat(lists.codeOf(ReferenceList.SOURCE_CHANNEL, "直播带货")).contains("live-stream");
    }

    @Test
    @Tag("CAP-6")
    void shouldAddAnIndustryWhereTheAdministratorPutsIt() {
        String id = requested(
                LIN,
                """
                {"list": "industry", "name": {"zh": "电商平台"}, "parent": "F52", "reason": "零售业-电商"}""");

        decide(ADMIN, id, "approve", "{}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("code"))
                .body("errors.code", contains("required"));
        decide(ADMIN, id, "approve", "{\"code\": \"529\", \"name\": {\"zh\": \"货摊、无店铺及其他零售业\"}}")
                .then()
                .statusCode(200)
                .body("code", equalTo("F529"))
                .body("name.zh", equalTo("电商平台"));
        as(LIN).get(LISTS + "/industry/entries/F529").then().body("name.zh", equalTo("货摊、无店铺及其他零售业"));
        assertThat(lists.codeOf(ReferenceList.INDUSTRY, "零售业-电商平台")).contains("F529");
    }

    @Test
    @Tag("CAP-6")
    void shouldRejectWithAReason() {
        String id = requested(LIN, wish("payment-terms", "以物抵款", null));

        decide(ADMIN, id, "reject", "{}").then().statusCode(400);
        decide(ADMIN, id, "reject", "{\"reason\": \"公司不接受\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("rejectReason", equalTo("公司不接受"));
        decide(ADMIN, id, "approve", "{\"code\": \"in-kind\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kehu:problem:wrong-state"));
        assertThat(lists.isKnown(ReferenceList.PAYMENT_TERMS, "in-kind")).isFalse();
        requested(ZHAO, wish("payment-terms", "以物抵款", null));
    }

    @Test
    void shouldNotLetAnybodyDecideAboutTheirOwnRequest() {
        String id = requested(ADMIN, wish("link-kind", "检测报告", "Test report"));

        Stream.of("approve", "reject")
                .forEach(step -> decide(ADMIN, id, step, step.equals("approve") ? "{}" : "{\"reason\": \"x\"}")
                        .then()
                        .statusCode(403)
                        .body("type", equalTo("urn:kehu:problem:own-request")));
        as(ADMIN).get(REQUESTS + "/" + id).then().body("status", equalTo("PENDING"));
    }

    @Test
    void shouldNameTheFirstOfTwoEqualRequests() {
        // Given
        String first = requested(LIN, wish("product", "数据中台", null));

        // When
        Response again = request(ZHAO, wish("product", "数据 中台", "Data hub"));

        // Then
        again.then()
                .statusCode(409)
                .body("type", equalTo("urn:kehu:problem:already-requested"))
                .body("requestId", equalTo(first));
    }

    @Test
    void shouldKeepOneOfTwoEqualRequestsAtOnce() {
        // When
        List<CompletableFuture<Integer>> answers = Stream.of(LIN, ZHAO, LIN, ZHAO)
                .map(token -> CompletableFuture.supplyAsync(
                        () -> request(token, wish("product", "智能客服", null)).statusCode()))
                .toList();

        // Then
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void shouldDecideOnceWhenTwoApproveAtOnce() {
        // Given
        String id = requested(LIN, wish("product", "安全审计服务", "Security audit"));

        // When
        List<CompletableFuture<Integer>> answers = Stream.of(ADMIN, ADMINISTRATOR)
                .map(token -> CompletableFuture.supplyAsync(
                        () -> decide(token, id, "approve", "{}").statusCode()))
                .toList();

        // Then
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void shouldNotAskForWhatTheListHas() {
        request(LIN, wish("source-channel", "展会推广", null))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kehu:problem:already-listed"))
                .body("code", equalTo("exhibition"));
        String id = requested(LIN, wish("source-channel", "校园招聘会", "Exhibition"));
        decide(ADMIN, id, "approve", "{}").then().statusCode(409).body("code", equalTo("exhibition"));
        as(LIN).get(REQUESTS + "/" + id).then().body("status", equalTo("PENDING"));
    }

    @Test
    void shouldNameEverythingThatIsWrongWithARequest() {
        request(LIN, "{\"list\": \"colours\", \"name\": {\"en\": \"x\"}}")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("list", "name.zh", "reason"));
        request(LIN, "{\"list\": \"industry\", \"name\": {\"zh\": \"元宇宙\"}, \"parent\": \"Z1\", \"reason\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("parent"));
        request(
                        LIN,
                        "{\"list\": \"product\", \"name\": {\"zh\": \"模块\"}, \"parent\": \"crm-standard\", \"reason\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("parent"));
    }

    @Test
    void shouldShowPeopleTheirOwnRequestsAndAdministratorsAll() {
        // Given
        String lins = requested(LIN, wish("business-line", "培训服务", null));
        String zhaos = requested(ZHAO, wish("business-line", "咨询服务", null));

        // Then
        as(LIN).get(REQUESTS + "?status=PENDING&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(lins))
                .body("items.id", not(hasItem(zhaos)))
                .body("items.requestedBy", everyItem(equalTo("lin.wei")))
                .body("items.status", everyItem(equalTo("PENDING")));
        as(ADMIN).get(REQUESTS + "?limit=200").then().body("items.id", hasItems(lins, zhaos));
        as(LIN).get(REQUESTS + "/" + zhaos).then().statusCode(404);
        String next = as(ADMIN).get(REQUESTS + "?limit=1").path("next");
        as(ADMIN).get(REQUESTS + "?limit=1&cursor=" + next).then().body("items.id", not(hasItem(zhaos)));
        as(LIN).get(REQUESTS + "?cursor=eA").then().statusCode(400);
    }

    @Test
    void shouldAnswer403WhenTheRoleDoesNotPermit() {
        String auditor = Tokens.of("xu.fang").roles("auditor").sign();
        String id = requested(LIN, wish("business-line", "设备租赁", null));

        request(auditor, wish("business-line", "设备租赁", null)).then().statusCode(403);
        decide(LIN, id, "approve", "{\"code\": \"leasing\"}").then().statusCode(403);
        decide(ZHAO, id, "reject", "{\"reason\": \"x\"}").then().statusCode(403);
        as(Tokens.of("guest").sign()).get(REQUESTS).then().statusCode(403);
        as(Tokens.of("guest").sign()).get(REQUESTS + "/" + id).then().statusCode(403);
    }

    private static Response decide(String token, String id, String step, String body) {
        return as(token).body(body).post(REQUESTS + "/" + id + "/" + step);
    }

    private static String wish(String list, String zh, String en) {
        return """
               {"list": "%s", "name": {"zh": "%s"%s}, "reason": "客户资料中出现,列表中没有"}"""
                .formatted(list, zh, en == null ? "" : ", \"en\": \"" + en + "\"");
    }
}
