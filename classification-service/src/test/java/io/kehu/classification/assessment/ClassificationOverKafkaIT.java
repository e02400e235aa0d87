package io.kehu.classification.assessment;

import static io.kehu.classification.evaluation.SampleFacts.active;
import static io.kehu.classification.evaluation.SampleFacts.prospect;
import static io.kehu.classification.evaluation.SampleFacts.withIntent;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.classification.GivenCustomer;
import io.kehu.classification.evaluation.SampleFacts;
import io.kehu.clock.MovableClock;
import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventFeed;
import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the events of others to the event of this service, over real Kafka and PostgreSQL. */
@QuarkusTest
class ClassificationOverKafkaIT {

    private static final String CLASSIFIED = "CustomerClassified";

    @Inject
    MovableClock clock;

    @Inject
    SilenceSweep sweep;

    @Inject
    Assessments assessments;

    private EventFeed customers;
    private EventFeed followUps;
    private EventFeed archive;
    private EventTap tap;

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

    @Test
    @Tag("CLS-5")
    @Tag("NUM-1")
    void shouldClassifyAndNumberAnApprovedCustomerAndTellIt() {
        // Given
        GivenCustomer customer = GivenCustomer.someone();
        // When
        UUID cause = customers.publish(
                "CustomerApproved",
                customer.id(),
                customer.approved(3, withIntent().industry("P83")));
        // Then
        EventTap.Event event = tap.await(CLASSIFIED, customer.id());
        Contracts.assertKeeps("customer-classified", event.data());
        assertThat(event.data().path("number").asText()).matches("P-H-2026-\\d{3}");
        assertThat(event.data().path("numberOrigin").asText()).isEqualTo("ISSUED");
        assertThat(event.data().path("standard").path("code").asText()).isEqualTo("S0");
        assertThat(event.data().path("customerRevision").asInt()).isEqualTo(3);
        assertThat(codes(event.data())).containsExactly("P83", "MEDIUM", "H", "INTENTION", "SOLUTION");
        assertThat(texts(event.data().path("changed"))).containsExactly("industry", "size", "value", "stage", "demand");
        assertThat(event.actor()).isEqualTo("system");
        assertThat(event.correlationId()).isEqualTo("test-" + cause);
    }

    @Test
    void shouldHaveOneEffectWhenAMessageComesTwice() {
        // Given
        GivenCustomer customer = GivenCustomer.someone();
        String approved = customer.approved(3, prospect());
        UUID id = UUID.randomUUID();
        // When
        customers.publish(id, "CustomerApproved", customer.id(), approved);
        customers.publish(id, "CustomerApproved", customer.id(), approved);
        changeDemand(customer, 4);
        // Then
        assertThat(tap.all(CLASSIFIED, customer.id())).hasSize(2);
    }

    @Test
    @Tag("NUM-2")
    @Tag("CLS-2")
    void shouldKeepTheNumberWhenTheGradeChangesAndRememberBoth() {
        // Given
        GivenCustomer customer = GivenCustomer.someone();
        String number = approve(customer, 3, prospect().expecting("600000"));
        clock.setTo(Instant.parse("2026-02-05T02:00:00Z"));
        // When
        customers.publish(
                "CustomerChanged", customer.id(), customer.changed(4, prospect().expecting("99999.99")));
        // Then
        JsonNode changed = awaitChange(customer, "value");
        assertThat(changed.path("number").asText()).isEqualTo(number);
        assertThat(texts(changed.path("changed"))).containsExactly("value");
        history(customer)
                .body("items.findAll { it.dimension == 'value' }.code", contains("H", "L"))
                .body("items.find { it.code == 'H' }.from", startsWith("2026-02-01"))
                .body("items.find { it.code == 'H' }.to", startsWith("2026-02-05"))
                .body("items.find { it.code == 'L' }.to", nullValue())
                .body("items.findAll { it.dimension == 'size' }.code", contains("MEDIUM"));
    }

    @Test
    @Tag("NUM-2")
    void shouldTellTheSameNumberAndLabelsAgainWhenTheCustomerIsApprovedAgain() {
        // Given
        GivenCustomer customer = GivenCustomer.someone();
        String number = approve(customer, 3, prospect());
        customers.publish("CustomerRejected", customer.id(), customer.rejected(5));
        // When
        customers.publish("CustomerApproved", customer.id(), customer.approved(7, prospect()));
        // Then
        JsonNode again = tap.await(
                        CLASSIFIED,
                        customer.id(),
                        data -> data.path("customerRevision").asInt() == 7)
                .data();
        Contracts.assertKeeps("customer-classified", again);
        assertThat(again.path("number").asText()).isEqualTo(number);
        assertThat(again.path("changed")).isEmpty();
        assertThat(codes(again)).contains("POTENTIAL");
        history(customer).body("items.size()", equalTo(5));
        changeDemand(customer, 8);
        assertThat(tap.all(CLASSIFIED, customer.id())).hasSize(3);
    }

    @Test
    void shouldNotLetAnOlderEventUndoANewerOne() {
        // Given
        GivenCustomer customer = GivenCustomer.someone();
        approve(customer, 3, prospect().expecting("600000"));
        customers.publish(
                "CustomerChanged", customer.id(), customer.changed(7, prospect().expecting("100000")));
        awaitChange(customer, "value");
        // When an event that was parked is sent again
        UUID late = customers.publish(
                "CustomerChanged", customer.id(), customer.changed(5, prospect().expecting("5")));
        // Then
        awaitHandled(late);
        assessment(customer, "lin.wei").body("dimensions.find { it.dimension == 'value' }.code", equalTo("M"));
    }

    @Test
    void shouldFollowTheOwnerAndStayQuietWhenNoLabelChanges() {
        // Given
        GivenCustomer customer = GivenCustomer.ownedBy("lin.wei", "south");
        approve(customer, 3, prospect());
        // When
        awaitHandled(
                customers.publish("CustomerReassigned", customer.id(), customer.reassignedTo("zhao.min", "north", 4)));
        // Then
        assessment(customer, "zhao.min").statusCode(200);
        assessment(customer, "lin.wei").statusCode(404);
        changeDemand(customer, 5);
        assertThat(tap.all(CLASSIFIED, customer.id())).hasSize(2);
    }

    @Test
    void shouldFindWhoBecameSilentAndWelcomeThemBack() {
        // Given
        GivenCustomer customer = GivenCustomer.someone();
        approve(customer, 3, active().lastSpokenAt("2026-01-31T02:00:00Z"));
        clock.setTo(Instant.parse("2026-04-30T01:50:00Z"));
        sweep.sweep();
        assessment(customer, "lin.wei").body("dimensions.find { it.dimension == 'stage' }.code", equalTo("ACTIVE"));
        // When
        clock.setTo(Instant.parse("2026-04-30T02:00:00Z"));
        sweep.sweep();
        // Then
        assertThat(codes(awaitChange(customer, "stage"))).contains("SILENT");
        // When a mail goes out, then the customer calls
        followUps.publish("InteractionRecorded", customer.id(), customer.contacted("2026-05-01T02:00:00Z", false));
        followUps.publish("InteractionRecorded", customer.id(), customer.contacted("2026-05-02T02:00:00Z", true));
        // Then
        tap.await(
                CLASSIFIED,
                customer.id(),
                data -> codes(data).contains("ACTIVE")
                        && Instant.parse(data.path("classifiedAt").asText())
                                .isAfter(Instant.parse("2026-04-01T00:00:00Z")));
        assertThat(tap.all(CLASSIFIED, customer.id())).hasSize(3);
    }

    @Test
    void shouldKnowAnInteractionThatArrivedBeforeTheApproval() {
        // Given
        clock.setTo(Instant.parse("2026-06-01T02:00:00Z"));
        GivenCustomer customer = GivenCustomer.someone();
        awaitHandled(followUps.publish(
                "InteractionRecorded", customer.id(), customer.contacted("2026-05-20T02:00:00Z", true)));
        assessment(customer, "lin.wei").statusCode(404);
        // When
        customers.publish("CustomerApproved", customer.id(), customer.approved(3, active()));
        // Then
        assertThat(codes(tap.await(CLASSIFIED, customer.id()).data())).contains("ACTIVE");
    }

    @Test
    @Tag("NUM-2")
    void shouldHandTheFileToTheArchiveAndKeepAStub() {
        // Given
        GivenCustomer customer = GivenCustomer.someone();
        String number = approve(customer, 3, active());
        file(customer).statusCode(409).body("type", equalTo("urn:kehu:problem:not-settled"));
        // When
        customers.publish("CooperationEnded", customer.id(), customer.ended(5));
        // Then
        assertThat(codes(awaitChange(customer, "stage"))).contains("ENDED");
        file(customer)
                .statusCode(200)
                .body("number.number", equalTo(number))
                .body("facts.lifecycle", equalTo("ENDED"))
                .body("facts.expectedAnnualAmount", equalTo("600000.00"))
                .body("history.findAll { it.dimension == 'stage' }.code", contains("ACTIVE", "ENDED"));
        // When
        awaitHandled(archive.publish("CustomerArchived", customer.id(), customer.archived()));
        awaitHandled(customers.publish("CustomerChanged", customer.id(), customer.changed(6, active())));
        // Then
        assessment(customer, "lin.wei").statusCode(404);
        file(customer).statusCode(409);
        assertThat(found("select customer_id from customer_number where number = :key", number))
                .containsExactly(customer.id());
        assertThat(found("select 1 from label_change where customer_id = :key", customer.id()))
                .isEmpty();
    }

    private String approve(GivenCustomer customer, int revision, SampleFacts facts) {
        customers.publish("CustomerApproved", customer.id(), customer.approved(revision, facts));
        return tap.await(CLASSIFIED, customer.id()).data().path("number").asText();
    }

    private JsonNode awaitChange(GivenCustomer customer, String dimension) {
        return tap.await(CLASSIFIED, customer.id(), data -> texts(data.path("changed"))
                        .equals(List.of(dimension)))
                .data();
    }

    /** One more event about the customer. Those of one customer stay in order, so all earlier ones are on the topic then. */
    private void changeDemand(GivenCustomer customer, int revision) {
        customers.publish(
                "CustomerChanged",
                customer.id(),
                customer.changed(revision, prospect().demanding("PRODUCT_PURCHASE")));
        awaitChange(customer, "demand");
    }

    /** Waits until the effect of a message is stored. */
    private void awaitHandled(UUID message) {
        await().until(() ->
                !found("select 1 from inbox where event_id = :key", message).isEmpty());
    }

    private List<Object> found(String sql, Object key) {
        return QuarkusTransaction.requiringNew().call(() -> assessments
                .getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, Object.class)
                .setParameter("key", key)
                .getResultList());
    }

    private static ValidatableResponse assessment(GivenCustomer customer, String caller) {
        return given().auth()
                .oauth2(Tokens.of(caller).roles("sales").sign())
                .get("/api/v1/assessments/" + customer.id())
                .then();
    }

    private static ValidatableResponse history(GivenCustomer customer) {
        return given().auth()
                .oauth2(Tokens.of("lin.wei").roles("sales").sign())
                .get("/api/v1/assessments/" + customer.id() + "/history")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse file(GivenCustomer customer) {
        return given().auth()
                .oauth2(Tokens.of("archive-service").roles("archivist").sign())
                .get("/internal/v1/files/" + customer.id())
                .then();
    }

    private static List<String> codes(JsonNode data) {
        return StreamSupport.stream(data.path("dimensions").spliterator(), false)
                .map(dimension -> dimension.path("code").asText())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
