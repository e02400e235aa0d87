package io.kehu.customer.masking;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.approved;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.enterAsItIs;
import static io.kehu.customer.Api.patch;
import static io.kehu.customer.Api.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kehu.customer.Full;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every door through which a contact could come out, tried by somebody who may do much and see little. */
@QuarkusTest
@Tag("ACC-4")
class MaskingIT {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PATH = "/api/v1/customers/";
    private static final String HALF_BLIND =
            Tokens.of("cao.ying").roles("half-blind").department("sales").sign();
    private static final String OTHER = Tokens.of("tang.yi").roles("half-blind").sign();
    private static final String[] SECRETS = {"13800138000", "13900139000", "86543210", "zhang.wei@", "围棋", "05-21"};

    @Test
    void shouldMaskTheRecord() {
        String id = full();

        assertMasked(as(HALF_BLIND).get(PATH + id), 200).contains("138****8000", "z****@yuanhang.example.cn");
        assertThat(as(LIN).get(PATH + id).asString()).contains(SECRETS);
    }

    @Test
    void shouldMaskWhatAWriterGetsBack() {
        String id = full();

        assertMasked(patch(HALF_BLIND, id, "{\"details\": {\"employees\": 7}}"), 200)
                .contains("138****8000");
        as(LIN).get(PATH + id).then().body("contacts[0].mobile", equalTo("13800138000"));
    }

    @Test
    void shouldLeaveAsItIsWhatComesBackMasked() {
        // Given
        String id = full();
        JsonNode shown = as(HALF_BLIND).get(PATH + id).as(JsonNode.class);
        ObjectNode form = MAPPER.createObjectNode();
        Stream.of("details", "contacts", "contracts", "competitors", "links", "valueStates")
                .forEach(part -> form.set(part, shown.get(part)));

        // When: everything, and the contacts alone
        assertMasked(put(id, form), 200).contains("138****8000");
        assertMasked(patch(HALF_BLIND, id, "{\"contacts\": %s}".formatted(form.get("contacts"))), 200);

        // Then: nothing has changed
        as(LIN).get(PATH + id).then().header("ETag", equalTo("\"0\""));
        assertThat(as(LIN).get(PATH + id).asString()).contains(SECRETS);
    }

    @Test
    void shouldTakeFromAMaskedFormWhatIsNew() {
        // Given
        String id = full();
        ArrayNode contacts = as(HALF_BLIND).get(PATH + id).as(ObjectNode.class).withArray("contacts");
        ((ObjectNode) contacts.get(0)).put("mobile", "13700137000").remove("email");
        ((ObjectNode) contacts.get(0)).put("hobbies", "登山").put("position", "董事长");

        // When
        assertMasked(patch(HALF_BLIND, id, "{\"contacts\": %s}".formatted(contacts)), 200)
                .contains("137****7000");

        // Then
        as(LIN).get(PATH + id)
                .then()
                .body("contacts[0].mobile", equalTo("13700137000"))
                .body("contacts[0].landline", equalTo("0755-86543210-8001"))
                .body("contacts[0].email", nullValue())
                .body("contacts[0].hobbies", equalTo("登山"))
                .body("contacts[0].birthday", equalTo("05-21"))
                .body("contacts[0].position", equalTo("董事长"))
                .body("contacts[1].mobile", equalTo("13900139000"));
    }

    @Test
    void shouldRefuseAMaskThatStandsForNoStoredValue() {
        // Given
        String id = full();
        ArrayNode contacts = as(HALF_BLIND).get(PATH + id).as(ObjectNode.class).withArray("contacts");
        ((ObjectNode) contacts.get(0)).put("mobile", "139****9000");
        ((ObjectNode) contacts.get(1)).remove("id");

        // When / Then
        patch(HALF_BLIND, id, "{\"contacts\": %s}".formatted(contacts))
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("contacts[0].mobile", "contacts[1].mobile"));
        patch(
                        LIN,
                        id,
                        "{\"contacts\": [{\"id\": %s, \"name\": \"张伟\", \"primary\": true}]}"
                                .formatted(contacts.get(0).get("id")))
                .then()
                .statusCode(200)
                .body("contacts[0].birthday", nullValue());
    }

    @Test
    void shouldMaskWhatStepsAnswerWith() {
        String id = full();

        assertMasked(step(HALF_BLIND, id, "submit", null), 200).contains("138****8000");
        assertMasked(step(OTHER, id, "approve", null), 200).contains("138****8000");
        assertMasked(
                        step(HALF_BLIND, id, "end-cooperation", "{\"endedOn\": \"2026-03-01\", \"reason\": \"合同到期\"}"),
                        200)
                .contains("138****8000");
    }

    @Test
    void shouldShowNoNumbersInListsWhoeverAsks() {
        String name = as(LIN).get(PATH + full()).path("details.legalName");

        for (String reader : List.of(HALF_BLIND, ADMIN, LIN)) {
            assertMasked(as(reader).queryParam("q", name).get("/api/v1/customers"), 200)
                    .contains(name, "张伟")
                    .doesNotContain("****");
        }
        assertMasked(as(HALF_BLIND).get("/api/v1/customers?q=13800138000"), 200).contains("\"items\":[]");
    }

    @Test
    void shouldMaskTheHistory() {
        // Given
        String id = full();
        patch(LIN, id, "{\"contacts\": [{\"name\": \"王芳\", \"mobile\": \"13700137000\", \"primary\": true}]}")
                .then()
                .statusCode(200);

        // When / Then
        assertMasked(as(HALF_BLIND).get(PATH + id + "/changes"), 200)
                .contains("].birthday", "138****8000", "137****7000", "张伟")
                .doesNotContain("13700137000");
        assertThat(as(LIN).get(PATH + id + "/changes").asString()).contains(SECRETS);
    }

    @Test
    void shouldMaskTheRecordAsItStood() {
        String id = full();
        String entered = as(LIN).get(PATH + id).path("entry.enteredAt");
        patch(LIN, id, "{\"contacts\": []}").then().statusCode(200);

        assertMasked(as(HALF_BLIND).get(PATH + id + "/as-of?instant=" + entered), 200)
                .contains("138****8000", "张伟");
        assertThat(as(LIN).get(PATH + id + "/as-of?instant=" + entered).asString())
                .contains(SECRETS);
    }

    @Test
    void shouldMaskWhatAMergerWouldMake() {
        String survivor = approved();
        String other = full();
        String form = "{\"otherId\": \"%s\"}".formatted(other);

        assertMasked(as(HALF_BLIND).body(form).post(PATH + survivor + "/merge-preview"), 200)
                .contains("138****8000");
        assertThat(as(ADMIN).body(form).post(PATH + survivor + "/merge-preview").asString())
                .contains(SECRETS);
    }

    @Test
    void shouldMaskBothValuesOfAnEditConflict() {
        // Given
        String id = full();
        patch(LIN, id, "{\"contacts\": [{\"name\": \"王芳\", \"mobile\": \"13700137000\", \"primary\": true}]}")
                .then()
                .statusCode(200);

        // When / Then
        assertMasked(late(HALF_BLIND, id), 412)
                .contains("137****7000", "138****8000")
                .doesNotContain("13700137000");
        assertThat(late(LIN, id).asString()).contains("13800138000", "13700137000");
    }

    @Test
    void shouldMaskWhatTwinsHaveInCommonEvenWithOnesOwn() {
        // Given
        String mine =
                """
                {"details": {"legalName": "汕尾市白鹭包装有限公司"}, "ownership": {"ownerId": "cao.ying", "department": "sales", "region": "south"},
                 "contacts": [{"name": "何", "mobile": "13612345670", "primary": true}]}""";
        enterAsItIs(ADMIN, mine).then().statusCode(201);
        String twin = mine.replace("包装有限公司", "包装制品有限公司");

        // When / Then
        assertMasked(
                        as(HALF_BLIND)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .body(twin)
                                .post(PATH + "duplicates/check"),
                        200)
                .contains("136****5670")
                .doesNotContain("13612345670");
    }

    @Test
    void shouldMaskExports() {
        String id = full();
        String name = as(LIN).get(PATH + id).path("details.legalName");

        assertMasked(as(HALF_BLIND).get(PATH + "export?ownerId=lin.wei"), 200).contains(name, "138****8000");
    }

    @Test
    void shouldMaskTheFileForTheArchive() {
        String id = approved();
        step(LIN, id, "end-cooperation", "{\"endedOn\": \"2026-03-01\", \"reason\": \"合同到期\"}")
                .then()
                .statusCode(200);

        assertMasked(as(HALF_BLIND).get("/internal/v1/files/" + id), 200).contains("138****8000");
    }

    private static Response put(String id, JsonNode form) {
        return as(HALF_BLIND).header("If-Match", "\"0\"").body(form.toString()).put(PATH + id);
    }

    /** An edit of the record as it stood at first. */
    private static Response late(String token, String id) {
        return as(token)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "\"0\"")
                .body("{\"details\": {\"employees\": 450}}")
                .patch(PATH + id);
    }

    private static String full() {
        return enter(LIN, Full.RECORD).then().statusCode(201).extract().path("id");
    }

    private static AbstractStringAssert<?> assertMasked(Response answer, int status) {
        answer.then().statusCode(status);
        return assertThat(answer.asString()).doesNotContain(SECRETS);
    }
}
