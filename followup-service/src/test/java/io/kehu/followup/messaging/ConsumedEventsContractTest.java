package io.kehu.followup.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.messaging.EventJson;
import io.kehu.testkit.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own records read what the producers have published as examples. */
class ConsumedEventsContractTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer-approved",
                "customer-changed",
                "customer-reassigned",
                "cooperation-ended",
                "customer-merged",
                "customer-merged-into",
                "customer-unmerged",
                "customer-unmerged-from",
                "customer-rejected",
                "value-missing",
                "value-provided",
                "verification-opened",
                "verification-completed"
            })
    void shouldReadWhatEveryEventSaysOfItsCustomer(String event) {
        // When
        CustomerV1 read = EventJson.read(Contracts.exampleOf("customer-service", event), CustomerV1.class);

        // Then
        assertThat(read).hasNoNullFieldsOrProperties();
        assertThat(read.revision()).isNotNegative();
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
    void shouldReadWhichCustomerGoesOn() {
        CustomerMergedIntoV1 read = EventJson.read(
                Contracts.exampleOf("customer-service", "customer-merged-into"), CustomerMergedIntoV1.class);

        assertThat(read).hasNoNullFieldsOrProperties();
    }

    @ParameterizedTest
    @MethodSource("recordEvents")
    void shouldReadWhatARecordAsksForAndSays(String event, Class<?> type) {
        // When
        Object read = EventJson.read(Contracts.exampleOf("customer-service", event), type);

        // Then
        assertThat(read).hasNoNullFieldsOrProperties();
    }

    static Stream<Arguments> recordEvents() {
        return Stream.of(
                Arguments.of("value-missing", ValueMissingV1.class),
                Arguments.of("value-provided", ValueProvidedV1.class),
                Arguments.of("verification-opened", VerificationOpenedV1.class),
                Arguments.of("verification-completed", VerificationCompletedV1.class));
    }

    @Test
    void shouldReadThatAFileIsInTheArchive() {
        // When
        CustomerArchivedV1 read =
                EventJson.read(Contracts.exampleOf("archive-service", "customer-archived"), CustomerArchivedV1.class);

        // Then
        assertThat(read).hasNoNullFieldsOrProperties();
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer-service", "classification-service", "archive-service"})
    void shouldHandleOrKnowinglyIgnoreEveryEventOfTheTopicsItListensTo(String producer) throws IOException {
        // Given
        Set<String> known = Stream.of(
                        new CustomerHandler(null, null, null, null).types(),
                        new ClassificationHandler(null, null, null).types(),
                        new ArchiveHandler(null, null).types(),
                        new UnusedEvents().types())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());

        // When
        List<String> published = publishedBy(producer);

        // Then
        assertThat(published).isNotEmpty();
        assertThat(known).containsAll(published);
    }

    /** The titles of the producer's schemas are the types of its events. */
    private static List<String> publishedBy(String producer) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", producer, "contracts", "events"))) {
            List<String> types = new ArrayList<>();
            for (Path schema : files.filter(Files::isRegularFile).toList()) {
                types.add(EventJson.parse(Files.readAllBytes(schema))
                        .path("title")
                        .asText());
            }
            return types;
        }
    }
}
