package io.kehu.archive.audit;

import static io.kehu.archive.Callers.auditor;
import static io.kehu.archive.Callers.generalManager;
import static io.kehu.archive.Callers.managerOf;
import static io.kehu.archive.Callers.sales;
import static io.kehu.archive.Callers.specialist;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.kehu.archive.Superuser;
import io.kehu.archive.TestCustomer;
import io.kehu.archive.owner.OwnerServers;
import io.kehu.testkit.EventFeed;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OwnerServers.class)
class AuditTrailIT {

    private static final String PATH = "/api/v1/audit-trail";

    private final TestCustomer customer = TestCustomer.some();

    @Test
    void shouldHoldEveryEventOfEveryServiceInOrderAndOnce() {
        // Given
        List<String> published = new ArrayList<>();
        for (String topic :
                List.of("kehu.customer.v1", "kehu.classification.v1", "kehu.followup.v1", "kehu.archive.v1")) {
            try (EventFeed feed = EventFeed.to(topic)) {
                UUID event = UUID.randomUUID();
                // When: each of a type that nobody here knows, and delivered twice
                feed.publish(event, "NewsFrom" + topic, customer.id(), customer.every());
                feed.publish(event, "NewsFrom" + topic, customer.id(), customer.every());
                published.add(event.toString());
            }
        }
        published.add(customer.publish("CustomerApproved", customer.approved()).toString());

        // Then
        await().until(() -> entries(auditor()).size(), equalTo(5));
        assertThat(entries(auditor())).isEqualTo(published);
        assertThat(Superuser.count("dead_letter where key = ?", id())).isZero();
    }

    @Test
    void shouldGiveBackWhatTheEventSaid() {
        // Given
        UUID event = customer.publish("CustomerApproved", customer.approved());
        awaitEntries(1);

        // When
        Response answer = auditor().queryParam("customerId", customer.id()).get(PATH);

        // Then
        Map<String, Object> entry = answer.path("items[0]");
        assertThat(entry)
                .containsEntry("eventId", event.toString())
                .containsEntry("type", "CustomerApproved")
                .containsEntry("source", "/test")
                .containsEntry("customerId", id())
                .containsEntry("actor", "lin.wei")
                .containsEntry("correlationId", "test-" + event)
                .containsKeys("occurredAt", "storedAt");
        assertThat(answer.<String>path("items[0].data.approvedBy")).isEqualTo("wang.qiang");
    }

    @Test
    void shouldHoldAnEventWithoutABody() {
        // When
        try (EventFeed feed = EventFeed.to("kehu.followup.v1")) {
            feed.publish("Mumbled", customer.id(), "");
            feed.publish("Counted", customer.id(), "[1, 2.50]");
        }

        // Then
        awaitEntries(2);
        assertThat(auditor().queryParam("customerId", customer.id()).get(PATH).<List<?>>path("items.type"))
                .isEqualTo(List.of("Mumbled", "Counted"));
    }

    @Test
    void shouldBeNarrowedAndPaged() {
        // Given
        for (String type : List.of("CustomerSubmitted", "CustomerApproved", "CustomerChanged", "CustomerChanged")) {
            customer.publish(type, customer.every());
        }
        awaitEntries(4);
        String third =
                auditor().queryParam("customerId", customer.id()).get(PATH).path("items[2].occurredAt");

        // When / Then
        assertThat(entries(auditor().queryParam("type", "CustomerChanged"))).hasSize(2);
        assertThat(entries(auditor().queryParam("actor", "lin.wei"))).hasSize(4);
        assertThat(entries(auditor().queryParam("actor", "nobody"))).isEmpty();
        assertThat(entries(auditor().queryParam("from", third))).hasSize(2);
        assertThat(entries(auditor().queryParam("before", third))).hasSize(2);
        assertThat(pages(3)).isEqualTo(entries(auditor()));
    }

    @Test
    @Tag("ACC-1")
    void shouldShowACustomerToThoseWhoseScopeCoversItNow() {
        // Given
        customer.publish("CustomerApproved", customer.approved());
        awaitEntries(1);
        assertThat(entries(managerOf("south"))).hasSize(1);
        ask(managerOf("north")).then().statusCode(404);

        // When
        TestCustomer moved = customer.of("zhao.min", "north").inRevision(8);
        moved.publish("CustomerReassigned", moved.every());
        awaitEntries(2);

        // Then
        assertThat(entries(managerOf("north"))).hasSize(2);
        ask(managerOf("south")).then().statusCode(404);
        assertThat(entries(generalManager())).hasSize(2);
    }

    @Test
    void shouldNotBelieveOtherServicesWhoOwnsACustomer() {
        // Given
        customer.publish("CustomerApproved", customer.approved());
        awaitEntries(1);

        // When
        Map<String, Object> stale = customer.of("zhao.min", "north").every();
        stale.remove("revision");
        try (EventFeed feed = EventFeed.to("kehu.followup.v1")) {
            feed.publish("FollowUpOverdue", customer.id(), stale);
        }
        awaitEntries(2);

        // Then
        assertThat(entries(managerOf("south"))).hasSize(2);
        ask(managerOf("north")).then().statusCode(404);
    }

    @Test
    void shouldRefuseThoseWithoutTokenOrPermission() {
        ask(given()).then().statusCode(401);
        ask(sales("lin.wei", "south")).then().statusCode(403);
        ask(specialist()).then().statusCode(403);
    }

    @Test
    void shouldKnowNothingOfACustomerWithoutEvents() {
        ask(auditor()).then().statusCode(404);
    }

    @Test
    void shouldAskForTheCustomer() {
        auditor()
                .get(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("customerId"), "errors[0].code", equalTo("required"));
    }

    private List<String> pages(int limit) {
        List<String> all = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification request = auditor().queryParam("limit", limit);
            Response page = ask(next == null ? request : request.queryParam("cursor", next));
            all.addAll(page.path("items.eventId"));
            next = page.path("next");
        } while (next != null);
        return all;
    }

    private Response ask(RequestSpecification caller) {
        return caller.queryParam("customerId", customer.id()).get(PATH);
    }

    private List<String> entries(RequestSpecification caller) {
        List<String> entries = ask(caller).path("items.eventId");
        return entries == null ? List.of() : entries;
    }

    private void awaitEntries(int count) {
        await().until(() -> entries(auditor()).size(), equalTo(count));
    }

    private String id() {
        return customer.id().toString();
    }
}
