package io.kehu.customer.record;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.COMPLETE;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.patch;
import static io.kehu.customer.Api.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.customer.Full;
import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventTap;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people say of values that are there or missing. */
@QuarkusTest
class ValueStatesIT {

    private static final String PATH = "/api/v1/customers/";

    @Test
    @Tag("CAP-4")
    void shouldSignWhatPeopleSayOfAValueAndForgetItOnceTheValueChanges() {
        // Given
        String id = enter(LIN, Full.RECORD).path("id");
        patch(
                        LIN,
                        id,
                        "{\"details\": {\"annualRevenue\": null}, \"valueStates\": {\"annualRevenue\": {\"state\": \"NOT_PROVIDED\","
                                + " \"reason\": \"客户不愿透露\"}, \"legalName\": {\"state\": \"VERIFIED\", \"source\": \"营业执照\"}}}")
                .then()
                .statusCode(200)
                .body("valueStates.annualRevenue.by", equalTo("lin.wei"))
                .body("valueStates.annualRevenue.dueOn", not(nullValue()))
                .body("valueStates.employees.state", equalTo("TO_CONFIRM"));

        // When
        patch(ADMIN, id, "{\"details\": {\"annualRevenue\": \"170000000\", \"legalName\": \"深圳市远航精密股份有限公司\"}}")
                .then()
                .statusCode(200)
                // Then
                .body("valueStates", not(hasKey("annualRevenue")))
                .body("valueStates", not(hasKey("legalName")))
                .body("valueStates.employees.by", equalTo("lin.wei"));
    }

    @Test
    @Tag("CAP-4")
    void shouldAskTheWorldForAValueThatTheCustomerDidNotGive() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String id = withoutRevenue();

            // When
            step(LIN, id, "submit", null).then().statusCode(200);
            step(WANG, id, "approve", null).then().statusCode(200);
            patch(LIN, id, "{\"details\": {\"annualRevenue\": \"1000000\"}}")
                    .then()
                    .statusCode(200);

            // Then
            EventTap.Event missing = tap.await("ValueMissing", UUID.fromString(id));
            Contracts.assertKeeps("value-missing", missing.data());
            assertThat(missing.data().at("/field").asText()).isEqualTo("annualRevenue");
            Contracts.assertKeeps(
                    "value-provided",
                    tap.await("ValueProvided", UUID.fromString(id)).data());
        }
    }

    @Test
    @Tag("CAP-4")
    void shouldTellThatAMissingValueIsThereWhileTheRecordIsReturned() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String id = withoutRevenue();
            step(LIN, id, "submit", null).then().statusCode(200);
            step(WANG, id, "return", "{\"reasons\": [{\"field\": \"details.annualRevenue\", \"reason\": \"请补充\"}]}")
                    .then()
                    .statusCode(200);

            // When
            patch(LIN, id, "{\"details\": {\"annualRevenue\": \"1000000\"}}")
                    .then()
                    .statusCode(200);

            // Then
            EventTap.Event provided = tap.await("ValueProvided", UUID.fromString(id));
            assertThat(provided.data().at("/field").asText()).isEqualTo("annualRevenue");
            assertThat(provided.data().at("/revision").asLong())
                    .isEqualTo(as(LIN).get(PATH + id).jsonPath().getLong("revision"));
            step(LIN, id, "submit", null).then().statusCode(200);
            tap.await("CustomerSubmitted", UUID.fromString(id));
            assertThat(tap.all("ValueMissing", UUID.fromString(id))).hasSize(1);
            assertThat(tap.all("CustomerChanged", UUID.fromString(id))).isEmpty();
        }
    }

    @Test
    @Tag("CAP-4")
    void shouldSayNothingOfValuesOfADraft() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String id = withoutRevenue();
            patch(LIN, id, "{\"details\": {\"annualRevenue\": \"1000000\"}}")
                    .then()
                    .statusCode(200);

            // When
            step(LIN, id, "submit", null).then().statusCode(200);

            // Then
            tap.await("CustomerSubmitted", UUID.fromString(id));
            assertThat(tap.all("ValueMissing", UUID.fromString(id))).isEmpty();
            assertThat(tap.all("ValueProvided", UUID.fromString(id))).isEmpty();
        }
    }

    @Test
    @Tag("CAP-4")
    void shouldAskAgainForAMissingValueUntilAnotherDayOrForAnotherReason() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String id = withoutRevenue();
            step(LIN, id, "submit", null).then().statusCode(200);
            step(WANG, id, "approve", null).then().statusCode(200);

            // When
            patch(LIN, id, "{\"valueStates\": {\"annualRevenue\": {\"dueOn\": \"2027-01-15\"}}}")
                    .then()
                    .statusCode(200);
            patch(LIN, id, "{\"valueStates\": {\"annualRevenue\": {\"reason\": \"年报四月公布\"}}}")
                    .then()
                    .statusCode(200);
            patch(LIN, id, "{\"details\": {\"annualRevenue\": \"1000000\"}}")
                    .then()
                    .statusCode(200);

            // Then
            tap.await("ValueProvided", UUID.fromString(id));
            assertThat(tap.all("ValueMissing", UUID.fromString(id)))
                    .extracting(
                            event -> event.data().path("dueOn").asText(),
                            event -> event.data().path("reason").asText())
                    .hasSize(3)
                    .endsWith(tuple("2027-01-15", "客户未提供"), tuple("2027-01-15", "年报四月公布"));
        }
    }

    @Test
    void shouldOfferEveryFieldOfTheRecordForAValueState() {
        String id = enter(LIN, Full.RECORD).path("id");

        for (String field : List.of("remark", "products", "budgetTo", "foundedOn")) {
            patch(LIN, id, "{\"valueStates\": {\"" + field + "\": {\"state\": \"VERIFIED\"}}}")
                    .then()
                    .statusCode(200);
        }
        patch(LIN, id, "{\"valueStates\": {\"remark\": {\"reason\": \"x\"}}}")
                .then()
                .statusCode(200);
        patch(LIN, id, "{\"valueStates\": {\"painPoints\": {\"reason\": \"x\"}}}")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("valueStates[painPoints].state"));
    }

    /** A draft that is complete, for the customer did not say how much it earns. */
    private static String withoutRevenue() {
        String form = COMPLETE.replace("\"employees\": 120,", "")
                .replaceFirst(
                        "\\{",
                        "{\"valueStates\": {\"annualRevenue\": {\"state\": \"NOT_PROVIDED\", \"reason\": \"客户未提供\"}}, ");
        return enter(LIN, form).then().statusCode(201).extract().path("id");
    }
}
