package io.kehu.followup.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.followup.directory.GivenCustomers;
import io.kehu.followup.policy.Channel;
import io.kehu.messaging.EventJson;
import io.kehu.testkit.Contracts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventsContractTest {

    private static final UUID OBLIGATION = UUID.fromString("0199a1b9-10aa-7b61-9c02-3d4e5f60718a");
    private static final UUID ENTRY = UUID.fromString("0199a6d0-52ee-7c11-8f33-1a2b3c4d5e6f");
    private static final Instant DUE = Instant.parse("2026-03-05T16:00:00Z");

    /** The facts of the published examples. */
    private static final Map<String, FollowUpEvent> EVENTS = Map.of(
            "follow-up-scheduled",
            new FollowUpScheduled(
                    OBLIGATION,
                    "FIRST_CONTACT",
                    null,
                    "lin.wei",
                    Instant.parse("2026-03-02T03:00:05Z"),
                    DUE,
                    LocalDate.of(2026, 3, 5),
                    false,
                    new FollowUpScheduled.PolicyVersion("S0", 1)),
            "follow-up-overdue",
            new FollowUpOverdue(OBLIGATION, "FIRST_CONTACT", null, "lin.wei", DUE, DUE.plusSeconds(7)),
            "follow-up-completed",
            new FollowUpCompleted(
                    OBLIGATION,
                    "FIRST_CONTACT",
                    null,
                    Instant.parse("2026-03-04T02:30:00Z"),
                    "lin.wei",
                    false,
                    ENTRY,
                    null),
            "follow-up-cancelled",
            new FollowUpCancelled(
                    OBLIGATION,
                    "FIRST_CONTACT",
                    null,
                    Instant.parse("2026-03-03T06:00:01Z"),
                    FollowUpCancelled.Reason.STAGE_CHANGED),
            "interaction-recorded",
            new InteractionRecorded(
                    ENTRY, Channel.PHONE, true, Instant.parse("2026-03-04T02:15:00Z"), "lin.wei", null));

    /** Further examples: what the customer's record has asked for. */
    private static final Map<String, FollowUpEvent> ABOUT_A_VALUE = Map.of(
            "follow-up-scheduled-for-a-value",
            new FollowUpScheduled(
                    OBLIGATION,
                    "MISSING_VALUE",
                    "annualRevenue",
                    "lin.wei",
                    Instant.parse("2026-03-09T03:00:00Z"),
                    Instant.parse("2026-03-23T16:00:00Z"),
                    LocalDate.of(2026, 3, 23),
                    false,
                    new FollowUpScheduled.PolicyVersion("RECORD", 1)),
            "follow-up-completed-by-a-value",
            new FollowUpCompleted(
                    OBLIGATION,
                    "MISSING_VALUE",
                    "annualRevenue",
                    Instant.parse("2026-03-16T03:00:00Z"),
                    "lin.wei",
                    false,
                    UUID.fromString("0199c4a8-7d00-7a41-b2c3-4d5e6f708192"),
                    "ValueProvided"));

    static Stream<String> events() {
        return Contracts.events().stream();
    }

    @ParameterizedTest
    @CsvSource({
        "follow-up-scheduled, follow-up-scheduled-for-a-value",
        "follow-up-completed, follow-up-completed-by-a-value"
    })
    void shouldWriteWhatTheExamplesAboutAValueShow(String event, String example) {
        // When
        JsonNode written = written(ABOUT_A_VALUE.get(example));

        // Then
        assertThat(written).isEqualTo(Contracts.example(example));
        Contracts.assertKeeps(event, written);
    }

    @Test
    void shouldHaveAContractForEveryFact() {
        // Then
        assertThat(Contracts.events()).containsExactlyInAnyOrderElementsOf(EVENTS.keySet());
        assertThat(FollowUpEvent.class.getPermittedSubclasses()).hasSameSizeAs(EVENTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldWriteWhatTheExampleShows(String event) {
        // When
        JsonNode written = written(EVENTS.get(event));

        // Then
        assertThat(written).isEqualTo(Contracts.example(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldShowAnExampleThatKeepsTheSchema(String event) {
        // Then
        Contracts.assertKeeps(event, Contracts.example(event));
    }

    private static JsonNode written(FollowUpEvent fact) {
        CustomerEvent body = CustomerEvent.of(GivenCustomers.known(), fact);
        return EventJson.parse(EventJson.write(body).getBytes(StandardCharsets.UTF_8));
    }
}
