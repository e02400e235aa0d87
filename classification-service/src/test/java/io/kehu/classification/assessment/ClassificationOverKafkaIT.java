package io.kehu.classification.assessment;

import static io.kehu.classification.evaluation.SampleFacts.prospect;
import static io.kehu.classification.evaluation.SampleFacts.withIntent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.classification.GivenCustomer;
import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventTap;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the events of others to the event of this service, over real Kafka and PostgreSQL. */
@QuarkusTest
class ClassificationOverKafkaIT extends ClassificationOverKafka {

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
}
