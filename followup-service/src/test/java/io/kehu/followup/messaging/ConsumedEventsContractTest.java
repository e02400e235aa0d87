package io.kehu.followup.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.messaging.EventJson;
import io.kehu.testkit.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own records read what the producers have published as examples. */
class ConsumedEventsContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"customer-approved", "customer-changed", "customer-reassigned", "cooperation-ended"})
    void shouldReadWhatEveryEventSaysOfItsCustomer(String event) {
        // When
        CustomerV1 read = EventJson.read(Contracts.exampleOf("customer-service", event), CustomerV1.class);

        // Then
        assertThat(read).hasNoNullFieldsOrProperties();
        assertThat(read.revision()).isPositive();
    }

    @Test
    void shouldReadTheStageOfAClassification() {
        // When
        CustomerClassifiedV1 read = EventJson.read(
                Contracts.exampleOf("classification-service", "customer-classified"), CustomerClassifiedV1.class);

        // Then
        assertThat(read).hasNoNullFieldsOrProperties();
        assertThat(read.standard().code()).isEqualTo("S0");
        assertThat(read.stage()).isPresent();
        assertThat(read.customerRevision()).isPositive();
    }

    @Test
    void shouldReadThatAFileIsInTheArchive() {
        // When
        CustomerArchivedV1 read =
                EventJson.read(Contracts.exampleOf("archive-service", "customer-archived"), CustomerArchivedV1.class);

        // Then
        assertThat(read).hasNoNullFieldsOrProperties();
    }
}
