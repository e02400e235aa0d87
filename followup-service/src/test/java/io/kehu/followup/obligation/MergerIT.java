package io.kehu.followup.obligation;

import static io.kehu.followup.Scene.as;
import static io.kehu.followup.Scene.owner;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.kehu.clock.MovableClock;
import io.kehu.followup.Scene;
import io.kehu.testkit.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** lin.wei's customer goes up in one of zhao.min's, who has never seen it. */
@QuarkusTest
class MergerIT {

    @Inject
    MovableClock clock;

    private Scene merged;
    private Scene survivor;

    @BeforeEach
    void open() {
        merged = new Scene(clock);
        merged.approved("lin.wei", "south");
        merged.classified("POTENTIAL");
        merged.told("FollowUpScheduled");
        survivor = merged.withAnotherCustomer();
        survivor.approved("zhao.min", "north");
        survivor.classified(UUID.randomUUID(), "POTENTIAL", "zhao.min", "north");
        survivor.told("FollowUpScheduled");
    }

    @AfterEach
    void close() {
        merged.close();
    }

    @Test
    void shouldAskNothingForACustomerThatWentUpInAnother() {
        // When
        merged.mergedInto(survivor.customer);

        // Then
        Contracts.assertKeeps(
                "follow-up-cancelled", merged.told("FollowUpCancelled").data());
        owner().queryParam("customerId", merged.customer)
                .get("/api/v1/obligations")
                .then()
                .body("items.cancellation.reason", contains("MERGED"));
        merged.log(Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:kehu:problem:merged"))
                .body("mergedInto", equalTo(survivor.customer.toString()));
        zhao().queryParam("customerId", survivor.customer)
                .queryParam("status", "OPEN")
                .get("/api/v1/obligations")
                .then()
                .body("items.kind", contains("FIRST_CONTACT"));
    }

    @Test
    void shouldShowItsLogAsPartOfTheOthers() {
        // Given
        String hers = merged.log(Map.of()).statusCode(201).extract().path("id");
        String his = Scene.log(zhao(), survivor.entry(Map.of()))
                .statusCode(201)
                .extract()
                .path("id");
        zhao().get("/api/v1/follow-up-log/" + hers).then().statusCode(404);
        logOf(survivor).body("items.id", contains(his));

        // When
        merged.mergedInto(survivor.customer);

        // Then
        await().untilAsserted(() -> logOf(survivor).body("items.id", containsInAnyOrder(hers, his)));
        logOf(survivor)
                .body("items.find { it.id == '%s' }.customerId".formatted(hers), equalTo(merged.customer.toString()));
        String next = logOf(survivor, "limit=1").extract().path("next");
        logOf(survivor, "limit=1&cursor=" + next).body("items", hasSize(1));
        zhao().get("/api/v1/follow-up-log/" + hers).then().statusCode(200);
        zhao().queryParam("customerId", merged.customer)
                .get("/api/v1/follow-up-log")
                .then()
                .statusCode(404);
        owner().queryParam("customerId", merged.customer)
                .get("/api/v1/follow-up-log")
                .then()
                .body("items.id", contains(hers));
    }

    @Test
    void shouldShowTheLogOfAWholeChainInWhateverOrderItsLinksAreHeardOf() {
        // Given
        String hers = merged.log(Map.of()).statusCode(201).extract().path("id");
        Scene between = merged.withAnotherCustomer();
        between.approved("lin.wei", "south");
        between.classified("POTENTIAL");
        between.told("FollowUpScheduled");

        // When
        between.mergedInto(survivor.customer);
        between.told("FollowUpCancelled");
        merged.mergedInto(between.customer);

        // Then
        await().untilAsserted(() -> logOf(survivor).body("items.id", hasItem(hers)));
    }

    @Test
    void shouldStandForItselfAgainWhenTheMergerIsUndone() {
        // Given
        String hers = merged.log(Map.of("channel", "OTHER", "twoWay", false))
                .statusCode(201)
                .extract()
                .path("id");
        merged.mergedInto(survivor.customer);
        merged.told("FollowUpCancelled");
        merged.itIs("2026-03-09T11:00");

        // When
        merged.unmergedFrom(survivor.customer);
        merged.classified("POTENTIAL");

        // Then
        merged.told("FollowUpScheduled", data -> data.path("dueOn").asText().equals("2026-03-12"));
        merged.itIs("2026-03-09T12:00");
        merged.log(Map.of()).statusCode(201).body("completedObligations", hasSize(1));
        logOf(survivor).body("items", empty());
        zhao().get("/api/v1/follow-up-log/" + hers).then().statusCode(404);
    }

    private ValidatableResponse logOf(Scene customer) {
        return logOf(customer, "limit=50");
    }

    private ValidatableResponse logOf(Scene customer, String query) {
        return zhao().get("/api/v1/follow-up-log?customerId=" + customer.customer + "&" + query)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification zhao() {
        return as("zhao.min", "sales", "north");
    }
}
