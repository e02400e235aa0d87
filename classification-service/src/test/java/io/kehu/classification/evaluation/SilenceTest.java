package io.kehu.classification.evaluation;

import static io.kehu.classification.evaluation.SampleFacts.active;
import static io.kehu.classification.evaluation.SampleFacts.ended;
import static io.kehu.classification.evaluation.SampleFacts.prospect;
import static io.kehu.classification.evaluation.SampleFacts.withIntent;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.classification.evaluation.Silence.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceTest {

    private static final Silence THREE_MONTHS = new Silence(
            new Span(3, Span.Unit.CALENDAR_MONTH),
            Map.of(
                    Lifecycle.PROSPECT, List.of(Moment.LAST_INTERACTION),
                    Lifecycle.INTENT, List.of(Moment.LAST_INTERACTION, Moment.ACQUIRED),
                    Lifecycle.ACTIVE, List.of(Moment.LAST_INTERACTION, Moment.CONTRACT_SIGNED, Moment.ACQUIRED)));

    @ParameterizedTest
    @CsvSource({
        "2026-03-15T02:00:00Z, 2026-06-15T02:00:00Z",
        // the last day of a month that the target month lacks
        "2025-11-30T02:00:00Z, 2026-02-28T02:00:00Z",
        "2027-11-30T02:00:00Z, 2028-02-29T02:00:00Z",
        "2026-05-31T02:00:00Z, 2026-08-31T02:00:00Z",
        "2026-08-31T02:00:00Z, 2026-11-30T02:00:00Z",
        // 00:30 on the 1st of December in China, still November in UTC
        "2025-11-30T16:30:00Z, 2026-02-28T16:30:00Z"
    })
    void shouldBeginThreeCalendarMonthsAfterTheLastInteraction(String spoken, String silent) {
        // Given
        Facts facts = active().acquiredAt("2020-01-01T00:00:00Z")
                .signedOn("2020-01-02")
                .lastSpokenAt(spoken)
                .facts();
        // When / Then
        assertThat(THREE_MONTHS.beginsAt(facts)).contains(Instant.parse(silent));
    }

    @Test
    void shouldCountFromTheSigningWhenNobodySpokeSince() {
        // Given
        Facts facts = active().signedOn("2026-01-10")
                .lastSpokenAt("2026-01-07T01:00:00Z")
                .facts();
        // When / Then: midnight in China
        assertThat(THREE_MONTHS.beginsAt(facts)).contains(Instant.parse("2026-04-09T16:00:00Z"));
    }

    @Test
    void shouldCountFromTheFirstMeetingForAnIntention() {
        // Given
        Facts facts = withIntent().acquiredAt("2026-01-05T02:00:00Z").facts();
        // When / Then
        assertThat(THREE_MONTHS.beginsAt(facts)).contains(Instant.parse("2026-04-05T02:00:00Z"));
    }

    @Test
    void shouldNeverBeginForAProspectNobodySpokeWith() {
        // Given
        Facts neverContacted = prospect().acquiredAt("2020-01-01T00:00:00Z").facts();
        Facts contacted = prospect().lastSpokenAt("2026-01-20T02:00:00Z").facts();
        // When / Then
        assertThat(THREE_MONTHS.beginsAt(neverContacted)).isEmpty();
        assertThat(THREE_MONTHS.beginsAt(contacted)).contains(Instant.parse("2026-04-20T02:00:00Z"));
    }

    @Test
    void shouldNeverBeginAfterTheEnd() {
        // Given
        Facts facts = ended().lastSpokenAt("2020-01-01T00:00:00Z").facts();
        // When / Then
        assertThat(THREE_MONTHS.beginsAt(facts)).isEmpty();
    }
}
