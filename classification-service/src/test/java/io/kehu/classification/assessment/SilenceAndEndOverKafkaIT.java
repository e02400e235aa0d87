package io.kehu.classification.assessment;

import static io.kehu.classification.evaluation.SampleFacts.active;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.kehu.classification.GivenCustomer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Interactions and the end of the cooperation: customers fall silent, come back, and go into the archive. */
@QuarkusTest
class SilenceAndEndOverKafkaIT extends ClassificationOverKafka {

    @Inject
    SilenceSweep sweep;

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
}
