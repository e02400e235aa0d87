package io.kehu.classification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.classification.assessment.News;
import io.kehu.classification.assessment.Ownership;
import io.kehu.classification.evaluation.Facts;
import io.kehu.classification.evaluation.Lifecycle;
import io.kehu.messaging.ReceivedEvent;
import io.kehu.testkit.Contracts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** This service's own records against what the producers publish as examples. */
class ConsumedEventsContractTest {

    private static final UUID CUSTOMER = UUID.fromString("0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b");

    @Test
    void shouldReadAnApproval() {
        // When
        News news = news("customer-service", "customer-approved", "CustomerApproved");
        // Then
        assertThat(news.ownership()).isEqualTo(new Ownership("lin.wei", "sales", "south", "深圳市云帆科技有限公司", 3));
        assertThat(news.change()).isInstanceOfSatisfying(News.Approved.class, approved -> {
            assertThat(approved.revision()).isEqualTo(3);
            assertThat(approved.legacy()).isNull();
            assertThat(approved.facts())
                    .isEqualTo(new Facts(
                            "I65",
                            120,
                            new BigDecimal("20000000.00"),
                            new BigDecimal("600000.00"),
                            null,
                            "SOLUTION",
                            Lifecycle.INTENT,
                            "PROPOSAL",
                            Instant.parse("2026-03-02T01:00:00Z"),
                            null,
                            null,
                            null));
        });
    }

    @Test
    void shouldReadAChange() {
        assertThat(news("customer-service", "customer-changed", "CustomerChanged")
                        .change())
                .isInstanceOfSatisfying(News.Changed.class, changed -> assertThat(changed.facts())
                        .isNotNull());
    }

    @Test
    void shouldReadAReassignmentWithoutFacts() {
        // When
        News news = news("customer-service", "customer-reassigned", "CustomerReassigned");
        // Then
        assertThat(news.ownership().ownerId()).isEqualTo("chen.jing");
        assertThat(news.change()).isEqualTo(new News.Changed(3, null));
    }

    @ParameterizedTest
    @CsvSource({"customer-merged, CustomerMerged", "customer-unmerged, CustomerUnmerged"})
    void shouldReadTheFactsOfWhoGoesOnAfterAMerger(String example, String type) {
        assertThat(news("customer-service", example, type).change())
                .isInstanceOfSatisfying(News.Changed.class, changed -> assertThat(changed.facts())
                        .isNotNull());
    }

    @Test
    void shouldReadThatACustomerWentUpInAnotherAndCameOutAgain() {
        assertThat(news("customer-service", "customer-merged-into", "CustomerMergedInto")
                        .change())
                .isInstanceOf(News.MergedInto.class);
        assertThat(news("customer-service", "customer-unmerged-from", "CustomerUnmergedFrom")
                        .change())
                .isInstanceOf(News.Approved.class);
    }

    @Test
    void shouldReadTheEndOfACooperation() {
        assertThat(news("customer-service", "cooperation-ended", "CooperationEnded")
                        .change())
                .isInstanceOfSatisfying(
                        News.CooperationEnded.class,
                        ended -> assertThat(ended.facts().lifecycle()).isEqualTo(Lifecycle.ENDED));
    }

    @ParameterizedTest
    @CsvSource({
        "followup-service, interaction-recorded, InteractionRecorded",
        "archive-service, customer-archived, CustomerArchived"
    })
    void shouldReadWhatOtherServicesSayOfACustomer(String service, String example, String type) {
        // When
        News news = news(service, example, type);
        // Then
        assertThat(news.ownership().ownershipRevision()).isEqualTo(Ownership.FROM_ELSEWHERE);
        assertThat(news.ownership().ownerId()).isNotBlank();
        assertThat(news.change()).hasNoNullFieldsOrProperties();
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer-service", "followup-service", "archive-service"})
    void shouldHandleOrKnowinglySkipEveryEventOfTheTopicsItListensTo(String service) throws IOException {
        // Given
        Set<String> known = new HashSet<>(new SkippedEvents().types());
        known.addAll(new CustomerEventsHandler(null).types());
        // When
        List<String> published;
        try (Stream<Path> files = Files.list(Path.of("..", service, "contracts", "events"))) {
            published = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".v1.schema.json"))
                    .map(ConsumedEventsContractTest::typeOf)
                    .toList();
        }
        // Then
        assertThat(published).isNotEmpty();
        assertThat(known).containsAll(published);
    }

    /** {@code customer-approved.v1.schema.json} → {@code CustomerApproved}. */
    private static String typeOf(String schema) {
        return Arrays.stream(schema.replace(".v1.schema.json", "").split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static News news(String service, String example, String type) {
        JsonNode body = Contracts.exampleOf(service, example);
        return CustomerEventsHandler.news(
                new ReceivedEvent(UUID.randomUUID(), type, "/test", CUSTOMER, "lin.wei", Instant.EPOCH, "c-1", body));
    }
}
