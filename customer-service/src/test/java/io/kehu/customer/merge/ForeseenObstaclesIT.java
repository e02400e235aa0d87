package io.kehu.customer.merge;

import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.creditCode;
import static io.kehu.customer.Api.enterAsItIs;
import static io.kehu.customer.Api.patch;
import static io.kehu.customer.Api.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.kehu.customer.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The preview says beforehand what the merger would be refused for, as the merger says it. */
@QuarkusTest
@Tag("CAP-9")
class ForeseenObstaclesIT {

    private static final String PATH = "/api/v1/customers/";

    @Test
    void shouldForeseeNothingWhereTheMergerGoesThrough() {
        String survivor = Api.approved();
        String other = Api.draft();

        preview(survivor, other, "").then().statusCode(200).body("obstacles", empty());
        merge(survivor, other, "").then().statusCode(200);
    }

    @Test
    void shouldForeseeThatARecordIsInTheWrongState() {
        // Given
        String draft = Api.draft();
        String approved = Api.approved();
        String merged = Api.draft();
        merge(Api.approved(), merged, "").then().statusCode(200);
        String ended = Api.approved();
        step(LIN, ended, "end-cooperation", "{\"endedOn\": \"2026-04-30\", \"reason\": \"合同到期\"}")
                .then()
                .statusCode(200);

        // When / Then
        assertForeseen(draft, approved, "", "wrong-state");
        assertForeseen(approved, merged, "", "wrong-state");
        assertForeseen(merged, approved, "", "wrong-state");
        assertForeseen(approved, ended, "", "wrong-state");
    }

    @Test
    void shouldForeseeWhoseTwinItWouldBeAndNotCountWhoGoesUp() {
        // Given: two companies of one name, told apart by their codes
        String form = "{\"details\": {\"legalName\": \"预见同名仪器有限公司\", \"creditCode\": \"%s\"}}";
        String third = drafted(form.formatted(creditCode(91_000_051)));
        String other = drafted(form.formatted(creditCode(91_000_052)));
        String survivor = drafted("{\"details\": {\"legalName\": \"预见甲木器厂\"}}");
        String choices = "\"choices\": {\"details.legalName\": \"OTHER\", \"details.creditCode\": \"SURVIVOR\"},";

        // When / Then
        assertForeseen(survivor, other, choices, "duplicate")
                .then()
                .body("obstacles[0].twins.customerId", contains(third));
        preview(survivor, other, "").then().body("obstacles", empty());
        merge(survivor, other, "").then().statusCode(200);
    }

    @Test
    void shouldForeseeWhatWouldBeMissingOfARecordInForce() {
        String survivor = Api.approved();
        String other = Api.draft();
        patch(LIN, other, "{\"details\": {\"industryCode\": null}}").then().statusCode(200);
        String choices = "\"choices\": {\"details.industryCode\": \"OTHER\"},";

        assertForeseen(survivor, other, choices, "incomplete")
                .then()
                .body("obstacles[0].errors.field", contains("details.industryCode"));
        preview(survivor, other, "").then().body("obstacles", empty());
    }

    private static String drafted(String form) {
        return enterAsItIs(LIN, form).then().statusCode(201).extract().path("id");
    }

    @Test
    void shouldForeseeEverythingAtOnce() {
        // Given
        String survivor = Api.approved();
        String other = Api.draft();
        patch(LIN, survivor, "{\"details\": {\"budgetFrom\": \"500\", \"budgetTo\": \"600\"}}")
                .then()
                .statusCode(200);
        patch(LIN, other, "{\"details\": {\"industryCode\": null, \"budgetFrom\": \"100\", \"budgetTo\": \"200\"}}")
                .then()
                .statusCode(200);

        // When / Then
        preview(
                        survivor,
                        other,
                        "\"choices\": {\"details.industryCode\": \"OTHER\", \"details.budgetFrom\": \"SURVIVOR\","
                                + " \"details.budgetTo\": \"OTHER\"},")
                .then()
                .statusCode(200)
                .body("obstacles.status", contains(400, 422))
                .body("merged.details.budgetTo", equalTo("200.00"));
        preview(survivor, other, "\"choices\": {\"details.colour\": \"OTHER\"},")
                .then()
                .statusCode(400)
                .body("errors.field", contains("choices[details.colour]"));
    }

    /** What is foreseen is, word for word, what the merger answers; it comes first there. */
    private static Response assertForeseen(String survivor, String other, String choices, String problem) {
        Response preview = preview(survivor, other, choices);
        preview.then().statusCode(200).body("obstacles.type", contains("urn:kehu:problem:" + problem));
        Response refused = merge(survivor, other, choices);
        assertThat(words(preview.path("obstacles[0]"))).isEqualTo(words(refused.path("$")));
        assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
        return preview;
    }

    private static Map<String, Object> words(Map<String, Object> problem) {
        Map<String, Object> words = new HashMap<>(problem);
        List.of("instance", "correlationId").forEach(words::remove);
        return words;
    }

    private static Response preview(String survivor, String other, String choices) {
        return as(WANG).body("{%s \"otherId\": \"%s\"}".formatted(choices, other))
                .post(PATH + survivor + "/merge-preview");
    }

    private static Response merge(String survivor, String other, String choices) {
        Integer revision = as(WANG).get(PATH + other).path("revision");
        return step(
                WANG,
                survivor,
                "merge",
                "{\"otherId\": \"%s\", \"otherRevision\": %d, %s \"reason\": \"同一客户\"}"
                        .formatted(other, revision, choices));
    }

    @Test
    void shouldForeseeTheSameForTheSameKey() {
        String draft = Api.draft();
        String body = "{\"otherId\": \"%s\"}".formatted(Api.approved());
        String key = UUID.randomUUID().toString();

        Response first = as(WANG).header("Idempotency-Key", key).body(body).post(PATH + draft + "/merge-preview");
        Response again = as(WANG).header("Idempotency-Key", key).body(body).post(PATH + draft + "/merge-preview");

        first.then().statusCode(200).body("obstacles.size()", equalTo(1));
        again.then().statusCode(200).header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
    }
}
