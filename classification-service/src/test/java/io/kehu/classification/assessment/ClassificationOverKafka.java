package io.kehu.classification.assessment;

import static io.kehu.classification.evaluation.SampleFacts.prospect;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.classification.GivenCustomer;
import io.kehu.classification.evaluation.SampleFacts;
import io.kehu.clock.MovableClock;
import io.kehu.testkit.EventFeed;
import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The topics of all services with the clock in hand: what the others tell, and what this service tells of it. */
abstract class ClassificationOverKafka {

    static final String CLASSIFIED = "CustomerClassified";

    @Inject
    MovableClock clock;

    @Inject
    Assessments assessments;

    EventFeed customers;
    EventFeed followUps;
    EventFeed archive;
    EventTap tap;

    @BeforeEach
    void open() {
        clock.setTo(Instant.parse("2026-02-01T02:00:00Z"));
        customers = EventFeed.to("kehu.customer.v1");
        followUps = EventFeed.to("kehu.followup.v1");
        archive = EventFeed.to("kehu.archive.v1");
        tap = EventTap.on("kehu.classification.v1");
    }

    @AfterEach
    void close() {
        clock.reset();
        List.of(customers, followUps, archive).forEach(EventFeed::close);
        tap.close();
    }

    String approve(GivenCustomer customer, int revision, SampleFacts facts) {
        customers.publish("CustomerApproved", customer.id(), customer.approved(revision, facts));
        return tap.await(CLASSIFIED, customer.id()).data().path("number").asText();
    }

    JsonNode awaitChange(GivenCustomer customer, String dimension) {
        return tap.await(CLASSIFIED, customer.id(), data -> texts(data.path("changed"))
                        .equals(List.of(dimension)))
                .data();
    }

    /** One more event about the customer. Those of one customer stay in order, so all earlier ones are on the topic then. */
    void changeDemand(GivenCustomer customer, int revision) {
        customers.publish(
                "CustomerChanged",
                customer.id(),
                customer.changed(revision, prospect().demanding("PRODUCT_PURCHASE")));
        awaitChange(customer, "demand");
    }

    /** Waits until the effect of a message is stored. */
    void awaitHandled(UUID message) {
        await().until(() ->
                !found("select 1 from inbox where event_id = :key", message).isEmpty());
    }

    List<Object> found(String sql, Object key) {
        return QuarkusTransaction.requiringNew().call(() -> assessments
                .getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, Object.class)
                .setParameter("key", key)
                .getResultList());
    }

    static ValidatableResponse assessment(GivenCustomer customer, String caller) {
        return given().auth()
                .oauth2(Tokens.of(caller).roles("sales").sign())
                .get("/api/v1/assessments/" + customer.id())
                .then();
    }

    static ValidatableResponse history(GivenCustomer customer) {
        return given().auth()
                .oauth2(Tokens.of("lin.wei").roles("sales").sign())
                .get("/api/v1/assessments/" + customer.id() + "/history")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse file(GivenCustomer customer) {
        return given().auth()
                .oauth2(Tokens.of("archive-service").roles("archivist").sign())
                .get("/internal/v1/files/" + customer.id())
                .then();
    }

    static List<String> codes(JsonNode data) {
        return StreamSupport.stream(data.path("dimensions").spliterator(), false)
                .map(dimension -> dimension.path("code").asText())
                .toList();
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
