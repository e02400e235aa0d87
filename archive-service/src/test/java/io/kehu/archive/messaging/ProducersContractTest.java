package io.kehu.archive.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.archive.archiving.EndedCustomer;
import io.kehu.archive.customer.KnownCustomer;
import io.kehu.messaging.EventJson;
import io.kehu.testkit.Contracts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What this service reads of others' events, against the examples that they publish. */
@Tag("EVT-2")
class ProducersContractTest {

    @Test
    void shouldReadWhoseCooperationHasEndedAndWhen() {
        // Given
        JsonNode example = Contracts.exampleOf("customer-service", "cooperation-ended");

        // When
        CooperationEndedV1 ended = EventJson.read(example, CooperationEndedV1.class);
        EndedCustomer customer = ended.customer();

        // Then
        assertThat(ended.end().customerId()).hasToString(text(example, "customerId"));
        assertThat(ended.end().customerRevision())
                .isEqualTo(example.get("revision").longValue());
        assertThat(customer.endedOn()).isEqualTo(LocalDate.parse(text(example, "endedOn")));
        assertThat(customer.number()).isEqualTo(text(example, "number"));
        assertThat(customer.legalName()).isEqualTo(text(example, "legalName"));
        assertThat(customer.ownerId()).isEqualTo(text(example, "ownerId"));
        assertThat(customer.department()).isEqualTo(text(example, "department"));
        assertThat(customer.region()).isEqualTo(text(example, "region"));
    }

    @ParameterizedTest
    @CsvSource({
        "customer-service, customer-submitted",
        "customer-service, customer-approved",
        "customer-service, customer-returned",
        "customer-service, customer-changed",
        "customer-service, customer-reassigned",
        "customer-service, cooperation-ended",
        "classification-service, customer-classified",
        "followup-service, follow-up-scheduled",
        "followup-service, follow-up-overdue",
        "followup-service, follow-up-completed",
        "followup-service, follow-up-cancelled",
        "followup-service, interaction-recorded",
        "archive-service, customer-archived"
    })
    void shouldLearnTheOwnerFromEveryEventAndTheRevisionFromTheOwnersOnly(String service, String event) {
        // Given
        JsonNode example = Contracts.exampleOf(service, event);
        UUID subject = UUID.fromString(text(example, "customerId"));

        // When
        Optional<KnownCustomer> known = AuditJournal.known(subject, example);

        // Then
        assertThat(known).get().satisfies(customer -> {
            assertThat(customer.ownerId()).isEqualTo(text(example, "ownerId"));
            assertThat(customer.region()).isEqualTo(text(example, "region"));
            assertThat(customer.revision() > 0).isEqualTo(service.equals("customer-service"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "[]", "\"text\"", "7", "null", "{\"ownerId\": 7, \"region\": {\"code\": \"south\"}}"})
    void shouldLearnNothingFromABodyThatSaysNothing(String body) {
        assertThat(AuditJournal.known(UUID.randomUUID(), EventJson.parse(body.getBytes())))
                .isEmpty();
    }

    private static String text(JsonNode example, String member) {
        return example.get(member).textValue();
    }
}
