package io.kehu.customer.merge;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.SUN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.creditCode;
import static io.kehu.customer.Api.enterAsItIs;
import static io.kehu.customer.Api.patch;
import static io.kehu.customer.Api.step;
import static io.kehu.customer.Api.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.kehu.customer.Api;
import io.kehu.customer.Full;
import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventFeed;
import io.kehu.testkit.EventTap;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergeIT {

    private static final String PATH = "/api/v1/customers/";
    private static final String WRONG_STATE = "urn:kehu:problem:wrong-state";

    @Test
    @Tag("CAP-9")
    void shouldShowBeforehandWhatWouldBecomeOfBoth() {
        // Given
        String survivor = Api.approved();
        String other = full();

        // When / Then
        as(WANG).body("{\"otherId\": \"%s\"}".formatted(other))
                .post(PATH + survivor + "/merge-preview")
                .then()
                .statusCode(200)
                .body("survivor.id", equalTo(survivor))
                .body("other.id", equalTo(other))
                .body("fields.find { it.field == 'details.employees' }.survivor", equalTo(120))
                .body("fields.find { it.field == 'details.employees' }.other", equalTo(420))
                .body("fields.find { it.field == 'details.employees' }.proposal", equalTo("SURVIVOR"))
                .body("fields.find { it.field == 'details.shortName' }.proposal", equalTo("OTHER"))
                .body("fields.field", not(hasItem("details.sourceChannel")))
                .body("merged.details.employees", equalTo(120))
                .body("merged.contacts.name", contains("张伟", "李娜"))
                .body("merged.contracts.number", contains("HT-2026-018"));
        as(WANG).get(PATH + other).then().body("status", equalTo("DRAFT"));
    }

    @Test
    @Tag("CAP-9")
    void shouldGoOnAsOneWithBothNumbersAndBothHistories() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String survivor = Api.approved();
            String other = Api.approved();
            String number = numbered(survivor);
            String former = numbered(other);
            patch(LIN, other, "{\"details\": {\"remark\": \"另一条的备注\", \"employees\": 121}}")
                    .then()
                    .statusCode(200);

            // When
            merge(WANG, survivor, other, "\"choices\": {\"details.employees\": \"SURVIVOR\"},")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("APPROVED"))
                    .body("details.employees", equalTo(120))
                    .body("details.remark", equalTo("另一条的备注"))
                    .body("formerNumbers", contains(former))
                    .body("number", equalTo(number));

            // Then
            as(LIN).get(PATH + other)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("MERGED"))
                    .body("mergedInto", equalTo(survivor))
                    .body("number", equalTo(former));
            as(LIN).get(PATH + "by-number/" + former)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(survivor))
                    .body("formerNumbers", contains(former));
            as(LIN).get(PATH + "by-number/" + number).then().body("id", equalTo(survivor));
            as(LIN).get(PATH + survivor + "/changes")
                    .then()
                    .body("items[0].kind", equalTo("MERGED"))
                    .body("items[0].reason", equalTo("同一客户"))
                    .body("items[0].fields.field", hasItem("details.remark"));
            as(LIN).get(PATH + other + "/changes")
                    .then()
                    .body("items.kind", hasItems("MERGED", "REVISED", "APPROVED", "ENTERED"))
                    .body("items[0].fields.field", containsInAnyOrder("mergedInto", "status"));
            EventTap.Event merged = tap.await("CustomerMerged", UUID.fromString(survivor));
            Contracts.assertKeeps("customer-merged", merged.data());
            assertThat(merged.data().at("/mergedNumber").asText()).isEqualTo(former);
            assertThat(merged.actor()).isEqualTo("wang.qiang");
            EventTap.Event into = tap.await("CustomerMergedInto", UUID.fromString(other));
            Contracts.assertKeeps("customer-merged-into", into.data());
            assertThat(into.data().at("/survivorId").asText()).isEqualTo(survivor);
        }
    }

    @Test
    void shouldTakeTheOthersCreditCodeAndNotCountItAsATwin() {
        String survivor = draft("{\"details\": {\"legalName\": \"合并取码甲有限公司\"}}");
        String code = creditCode(91_000_001);
        String other = draft("{\"details\": {\"legalName\": \"合并取码乙有限公司\", \"creditCode\": \"%s\"}}".formatted(code));

        merge(WANG, survivor, other, "")
                .then()
                .statusCode(200)
                .body("details.creditCode", equalTo(code))
                .body("details.legalName", equalTo("合并取码乙有限公司"));
    }

    @Test
    void shouldRefuseAMergedContentThatCouldNotBeEntered() {
        String survivor = draft("{\"details\": {\"budgetFrom\": \"500\", \"budgetTo\": \"600\"}}");
        String other = draft("{\"details\": {\"budgetFrom\": \"100\", \"budgetTo\": \"200\"}}");

        merge(
                        WANG,
                        survivor,
                        other,
                        "\"choices\": {\"details.budgetFrom\": \"SURVIVOR\", \"details.budgetTo\": \"OTHER\"},")
                .then()
                .statusCode(400)
                .body("errors.field", contains("details.budgetTo"));
        as(WANG).get(PATH + other).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void shouldNotLeaveARecordInForceIncomplete() {
        String survivor = Api.approved();
        String other = Api.draft();
        patch(LIN, other, "{\"details\": {\"industryCode\": null}}").then().statusCode(200);

        merge(WANG, survivor, other, "\"choices\": {\"details.industryCode\": \"OTHER\"},")
                .then()
                .statusCode(422)
                .body("errors.field", contains("details.industryCode"));
    }

    @Test
    void shouldNameTheFaultsOfTheRequest() {
        String survivor = Api.draft();
        String other = Api.draft();

        merge(WANG, survivor, survivor, "").then().statusCode(400).body("errors.field", contains("otherId"));
        merge(WANG, survivor, other, "\"choices\": {\"details.colour\": \"OTHER\", \"details.tags\": \"OTHER\"},")
                .then()
                .statusCode(400)
                .body("errors.field", contains("choices[details.colour]", "choices[details.tags]"));
        merge(WANG, survivor, other, "\"lists\": {\"contacts\": \"NONE\", \"friends\": \"UNION\"},")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("lists.contacts", "lists.friends"));
        as(WANG).header("If-Match", "\"0\"")
                .body("{}")
                .post(PATH + survivor + "/merge")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("otherId", "otherRevision", "reason"));
        as(WANG).body("{\"otherId\": \"%s\", \"otherRevision\": 0, \"reason\": \"x\"}".formatted(other))
                .post(PATH + survivor + "/merge")
                .then()
                .statusCode(428);
        as(WANG).header("If-Match", "\"0\"")
                .body("{\"otherId\": \"%s\", \"otherRevision\": 7, \"reason\": \"x\"}".formatted(other))
                .post(PATH + survivor + "/merge")
                .then()
                .statusCode(412);
        as(WANG).header("If-Match", "\"7\"")
                .body("{\"otherId\": \"%s\", \"otherRevision\": 0, \"reason\": \"x\"}".formatted(other))
                .post(PATH + survivor + "/merge")
                .then()
                .statusCode(412);
        as(WANG).body("{\"otherId\": \"%s\"}".formatted(survivor))
                .post(PATH + survivor + "/merge-preview")
                .then()
                .statusCode(400);
    }

    @Test
    void shouldBeForWhoSeesBothAndMayMerge() {
        String survivor = Api.draft();
        String other = Api.draft();
        String north = enterAsItIs(Api.ZHAO, unique(Api.COMPLETE)).path("id");

        merge(LIN, survivor, other, "").then().statusCode(403);
        as(LIN).body("{\"otherId\": \"%s\"}".formatted(other))
                .post(PATH + survivor + "/merge-preview")
                .then()
                .statusCode(403);
        unmerge(LIN, survivor, other).then().statusCode(403);
        merge(SUN, survivor, other, "").then().statusCode(404);
        merge(WANG, survivor, north, "").then().statusCode(404);
        merge(WANG, north, survivor, "").then().statusCode(404);
        as(WANG).body("{\"otherId\": \"%s\"}".formatted(north))
                .post(PATH + survivor + "/merge-preview")
                .then()
                .statusCode(404);
        unmerge(SUN, survivor, other).then().statusCode(404);
        merge(ADMIN, survivor, north, "").then().statusCode(200);
    }

    @Test
    void shouldNotLetARecordInForceGoUpInADraft() {
        String approved = Api.approved();
        String draft = Api.draft();

        merge(WANG, draft, approved, "")
                .then()
                .statusCode(409)
                .body("type", equalTo(WRONG_STATE))
                .body("detail", equalTo("记录当前为 DRAFT，此操作要求 [APPROVED]。"));
        step(LIN, draft, "submit", null).then().statusCode(200);
        merge(WANG, draft, Api.draft(), "").then().statusCode(409);
        merge(WANG, approved, draft, "").then().statusCode(200);
    }

    @Test
    void shouldLeaveMergedAndEndedRecordsAlone() {
        // Given
        String survivor = Api.approved();
        String merged = Api.draft();
        merge(WANG, survivor, merged, "").then().statusCode(200);
        String ended = Api.approved();
        step(LIN, ended, "end-cooperation", "{\"endedOn\": \"2026-04-30\", \"reason\": \"合同到期\"}")
                .then()
                .statusCode(200);

        // When / Then
        merge(WANG, survivor, merged, "").then().statusCode(409).body("type", equalTo(WRONG_STATE));
        merge(WANG, merged, Api.draft(), "").then().statusCode(409);
        merge(WANG, merged, survivor, "").then().statusCode(409);
        merge(WANG, survivor, ended, "").then().statusCode(409);
        merge(WANG, ended, Api.draft(), "").then().statusCode(409);
        patch(LIN, merged, "{\"details\": {\"employees\": 7}}").then().statusCode(409);
        step(LIN, merged, "submit", null).then().statusCode(409);
        step(LIN, merged, "reject", "{\"reason\": \"x\"}").then().statusCode(409);
    }

    @Test
    void shouldAnswerToEveryNumberOfAChain() {
        // Given: c went up in b, then b in a
        String a = Api.approved();
        String b = Api.approved();
        String c = Api.approved();
        String ofB = numbered(b);
        merge(WANG, b, c, "").then().statusCode(200);
        merge(WANG, a, b, "").then().statusCode(200);

        // When: a number that comes late
        String ofC = numbered(c);

        // Then
        await().untilAsserted(() -> as(LIN).get(PATH + a).then().body("formerNumbers", contains(ofB, ofC)));
        as(LIN).get(PATH + "by-number/" + ofC).then().body("id", equalTo(a));
        unmerge(WANG, b, c).then().statusCode(409);
        unmerge(WANG, a, c)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kehu:problem:merged-elsewhere"))
                .body("mergedInto", equalTo(b));
        unmerge(WANG, a, b).then().statusCode(200).body("survivor", not(hasKey("formerNumbers")));
        as(LIN).get(PATH + "by-number/" + ofC).then().body("id", equalTo(b));
        unmerge(WANG, b, c).then().statusCode(200);
        as(LIN).get(PATH + "by-number/" + ofC).then().body("id", equalTo(c)).body("status", equalTo("APPROVED"));
    }

    @Test
    @Tag("CAP-9")
    void shouldBeUndoneAsIfItHadNeverBeen() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String survivor = Api.approved();
            String other = full();
            String former = numbered(other);
            JsonPath survivorBefore = as(LIN).get(PATH + survivor).jsonPath();
            JsonPath otherBefore = as(LIN).get(PATH + other).jsonPath();
            merge(WANG, survivor, other, "").then().statusCode(200).body("contacts", hasSize(2));

            // When
            unmerge(WANG, survivor, other)
                    .then()
                    .statusCode(200)
                    .body("kept", empty())
                    .body("survivor", not(hasKey("formerNumbers")))
                    .body("merged.status", equalTo("DRAFT"))
                    .body("merged", not(hasKey("mergedInto")));

            // Then
            JsonPath survivorNow = as(LIN).get(PATH + survivor).jsonPath();
            JsonPath otherNow = as(LIN).get(PATH + other).jsonPath();
            for (String part : List.of("details", "contacts", "contracts", "links", "competitors", "valueStates")) {
                assertThat(survivorNow.<Object>get(part)).as(part).isEqualTo(survivorBefore.get(part));
                assertThat(otherNow.<Object>get(part)).as(part).isEqualTo(otherBefore.get(part));
            }
            as(LIN).get(PATH + "by-number/" + former).then().body("id", equalTo(other));
            Contracts.assertKeeps(
                    "customer-unmerged",
                    tap.await("CustomerUnmerged", UUID.fromString(survivor)).data());
            EventTap.Event from = tap.await("CustomerUnmergedFrom", UUID.fromString(other));
            Contracts.assertKeeps("customer-unmerged-from", from.data());
            assertThat(from.data().at("/inForce").asBoolean()).isFalse();
            as(LIN).get(PATH + other + "/changes").then().body("items[0].kind", equalTo("UNMERGED"));
            unmerge(WANG, survivor, other).then().statusCode(409);
            unmerge(WANG, survivor, survivor).then().statusCode(400).body("errors.field", contains("mergedId"));
        }
    }

    @Test
    void shouldLeaveWhatWasChangedSinceWhenUndone() {
        // Given
        String survivor = draft("{\"details\": {\"legalName\": \"撤销保留甲有限公司\", \"employees\": 1}}");
        String other = draft("{\"details\": {\"employees\": 2, \"remark\": \"乙的备注\"}}");
        merge(WANG, survivor, other, "").then().statusCode(200).body("details.employees", equalTo(2));
        patch(LIN, survivor, "{\"details\": {\"employees\": 3}}").then().statusCode(200);

        // When / Then
        unmerge(WANG, survivor, other)
                .then()
                .statusCode(200)
                .body("kept", contains("details.employees"))
                .body("survivor.details.employees", equalTo(3))
                .body("survivor.details", not(hasKey("remark")))
                .body("merged.details.employees", equalTo(2));
    }

    @Test
    void shouldMergeOnceWhenTwoComeAtOnceFromBothSides() throws Exception {
        for (int round = 0; round < 4; round++) {
            // Given
            String one = Api.draft();
            String two = Api.draft();
            CyclicBarrier together = new CyclicBarrier(2);

            // When
            List<Integer> answers = atOnce(List.of(merging(one, two, together), merging(two, one, together)));

            // Then
            assertThat(answers).containsOnlyOnce(200);
            assertThat(answers).containsAnyOf(409, 412);
        }
    }

    @Test
    void shouldMergeARecordIntoOneOfTwoOnly() throws Exception {
        String one = Api.draft();
        String two = Api.draft();
        String other = Api.draft();
        CyclicBarrier together = new CyclicBarrier(2);

        List<Integer> answers = atOnce(List.of(merging(one, other, together), merging(two, other, together)));

        assertThat(answers).containsOnlyOnce(200).containsAnyOf(409, 412);
    }

    private static Callable<Response> merging(String survivor, String other, CyclicBarrier together) {
        return () -> {
            together.await();
            return as(WANG).header("If-Match", "\"0\"")
                    .body("{\"otherId\": \"%s\", \"otherRevision\": 0, \"reason\": \"同一客户\"}".formatted(other))
                    .post(PATH + survivor + "/merge");
        };
    }

    private static List<Integer> atOnce(List<Callable<Response>> calls) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(calls.size());
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Response> answer : people.invokeAll(calls)) {
                answers.add(answer.get().statusCode());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private static Response merge(String token, String survivor, String other, String choices) {
        Integer revision = as(ADMIN).get(PATH + other).path("revision");
        return step(
                token,
                survivor,
                "merge",
                "{\"otherId\": \"%s\", \"otherRevision\": %d, %s \"reason\": \"同一客户\"}"
                        .formatted(other, revision, choices));
    }

    private static Response unmerge(String token, String survivor, String merged) {
        return step(token, survivor, "unmerge", "{\"mergedId\": \"%s\", \"reason\": \"并非同一客户\"}".formatted(merged));
    }

    private static String draft(String form) {
        return enterAsItIs(LIN, form).then().statusCode(201).extract().path("id");
    }

    private static String full() {
        return draft(unique(Full.RECORD));
    }

    /** Gives a customer a number, as classification would. */
    private static String numbered(String id) {
        String number = "I-H-2026-" + id.substring(24);
        try (EventFeed classification = EventFeed.to("kehu.classification.v1")) {
            classification.publish(
                    "CustomerClassified",
                    UUID.fromString(id),
                    "{\"number\": \"%s\", \"classifiedAt\": \"2026-03-02T03:00:01Z\", \"dimensions\": []}"
                            .formatted(number));
        }
        await().untilAsserted(() -> as(ADMIN).get(PATH + id).then().body("number", equalTo(number)));
        return number;
    }
}
