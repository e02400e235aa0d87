package io.kehu.customer.duplicate;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.ZHAO;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enterAsItIs;
import static io.kehu.customer.Api.patch;
import static io.kehu.customer.Api.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DuplicateScanIT {

    private static final String SCANS = "/api/v1/duplicate-scans/";
    private static final String PAIRS = "/api/v1/twin-pairs";

    @Test
    void shouldFindThePairsAmongEverythingThatIsStored() {
        // Given
        String first = entered(LIN, "韶关市云杉软件有限公司", "13612345680");
        String second = entered(LIN, "云杉软件（韶关）有限责任公司", "13612345680");

        // When
        scan();

        // Then
        Map<String, Object> pair = pair(ADMIN, "OPEN", first, second);
        assertThat(pair.get("score")).isEqualTo(100);
        assertThat(pair.toString()).contains("same-core-name", "same-mobile", "136****5680", "韶关市云杉软件有限公司", "lin.wei");
        assertThat(pair.toString()).doesNotContain("13612345680");
    }

    @Test
    void shouldShowAPairToWhoSeesBothRecordsOnly() {
        // Given
        String south = entered(LIN, "清远市绿洲环保有限公司", "13612345681");
        String north = entered(ZHAO, "绿洲环保（清远）有限责任公司", "13612345681");

        // When
        scan();

        // Then
        Map<String, Object> pair = pair(ADMIN, "OPEN", south, north);
        assertThat(pair(WANG, "OPEN", south, north)).isNull();
        dismiss(WANG, pair.get("id"), "{\"reason\": \"两家公司\"}").then().statusCode(404);
        as(LIN).get(PAIRS).then().statusCode(403);
        dismiss(LIN, pair.get("id"), "{\"reason\": \"两家公司\"}").then().statusCode(403);
    }

    @Test
    void shouldLeaveADismissedPairAloneUntilOneOfTheTwoHasOtherKeys() {
        // Given
        String first = entered(LIN, "肇庆市鼎湖食品有限公司", "13612345682");
        String second = entered(LIN, "鼎湖食品（肇庆）有限责任公司", "13612345682");
        scan();
        Object id = pair(WANG, "OPEN", first, second).get("id");

        // When
        dismiss(WANG, id, "{\"reason\": \" \"}").then().statusCode(400);
        dismiss(WANG, id, "{\"reason\": \"母子公司\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISMISSED"))
                .body("decidedBy", equalTo("wang.qiang"))
                .body("decision", equalTo("母子公司"));

        // Then
        dismiss(WANG, id, "{\"reason\": \"母子公司\"}").then().statusCode(409);
        dismiss(WANG, UUID.randomUUID(), "{\"reason\": \"x\"}").then().statusCode(404);
        scan();
        assertThat(pair(WANG, "OPEN", first, second)).isNull();
        assertThat(pair(WANG, "DISMISSED", first, second)).containsEntry("decision", "母子公司");
        patch(LIN, second, "{\"details\": {\"shortName\": \"鼎湖\"}}").then().statusCode(200);
        scan();
        assertThat(pair(WANG, "OPEN", first, second)).doesNotContainKey("decision");
    }

    @Test
    void shouldForgetAnOpenPairThatIsNoneAnyMore() {
        String first = entered(LIN, "茂名市海风渔业有限公司", "13612345683");
        String second = entered(LIN, "海风渔业（茂名）有限责任公司", "13612345683");
        scan();
        assertThat(pair(WANG, "OPEN", first, second)).isNotNull();

        patch(LIN, second, "{\"details\": {\"legalName\": \"湛江市红树林旅游有限公司\"}, \"contacts\": []}")
                .then()
                .statusCode(200);
        scan();

        assertThat(pair(WANG, "OPEN", first, second)).isNull();
    }

    @Test
    void shouldTellWhatBecameOfAPairThatWasMerged() {
        // Given
        String first = entered(LIN, "阳江市利刃五金有限公司", "13612345684");
        String second = entered(LIN, "利刃五金（阳江）有限责任公司", "13612345684");
        scan();

        // When / Then
        step(
                        WANG,
                        first,
                        "merge",
                        "{\"otherId\": \"%s\", \"otherRevision\": 0, \"reason\": \"同一客户\"}".formatted(second))
                .then()
                .statusCode(200);
        assertThat(pair(WANG, "MERGED", first, second)).containsEntry("decision", "同一客户");
        step(WANG, first, "unmerge", "{\"mergedId\": \"%s\", \"reason\": \"并非同一客户\"}".formatted(second))
                .then()
                .statusCode(200);
        scan();
        assertThat(pair(WANG, "DISMISSED", first, second)).containsEntry("decision", "并非同一客户");
    }

    @Test
    void shouldPageThroughThePairsLikeliestFirst() {
        // Given
        entered(LIN, "云浮市石材工艺一厂", "13612345685");
        entered(LIN, "云浮市新兴石材工艺一厂", "13612345685");
        entered(LIN, "云浮石材工艺一厂", "13612345685");
        scan();

        // When
        Response page = as(ADMIN).get(PAIRS + "?limit=1");

        // Then
        page.then().statusCode(200).body("items", hasSize(1)).body("sort", equalTo("-score,-id"));
        as(ADMIN)
                .get(PAIRS + "?limit=1&cursor=" + page.path("next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", org.hamcrest.Matchers.not(equalTo(page.path("items[0].id"))));
        as(ADMIN)
                .get(PAIRS + "?minScore=100&limit=200")
                .then()
                .body("items.score", hasItem(100))
                .body("items.score.min()", greaterThanOrEqualTo(100));
        as(ADMIN).get(PAIRS + "?cursor=YQ").then().statusCode(400);
        as(ADMIN).get(PAIRS + "?minScore=101").then().statusCode(400);
        as(ADMIN).get(PAIRS + "?status=CLOSED").then().statusCode(400);
    }

    @Test
    void shouldBeStartedByDataAdministratorsOnly() {
        start(WANG).then().statusCode(403);
        as(ADMIN).post("/api/v1/duplicate-scans").then().statusCode(400);
        as(LIN).get(SCANS + UUID.randomUUID()).then().statusCode(403);
        as(ADMIN).get(SCANS + UUID.randomUUID()).then().statusCode(404);
    }

    private static void scan() {
        String id = start(ADMIN)
                .then()
                .statusCode(202)
                .body("status", equalTo("WAITING"))
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> as(ADMIN).get(SCANS + id).then().statusCode(200).body("status", equalTo("FINISHED")));
        assertThat(as(ADMIN).get(SCANS + id).<Integer>path("done")).isGreaterThanOrEqualTo(2);
    }

    private static Response start(String token) {
        return as(token).header("Idempotency-Key", UUID.randomUUID().toString()).post("/api/v1/duplicate-scans");
    }

    private static Response dismiss(String token, Object pair, String body) {
        return as(token).body(body).post(PAIRS + "/" + pair + "/dismiss");
    }

    /** The pair as somebody sees it, or null. */
    private static Map<String, Object> pair(String token, String status, String one, String other) {
        List<Map<String, Object>> all = as(token)
                .get(PAIRS + "?limit=200&minScore=90&status=" + status)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return all.stream()
                .filter(pair -> pair.toString().contains(one) && pair.toString().contains(other))
                .findFirst()
                .orElse(null);
    }

    private static String entered(String token, String name, String mobile) {
        return enterAsItIs(
                        token,
                        """
                        {"details": {"legalName": "%s"}, "contacts": [{"name": "何俊", "mobile": "%s", "primary": true}]}"""
                                .formatted(name, mobile))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
