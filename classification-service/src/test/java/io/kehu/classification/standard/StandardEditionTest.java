package io.kehu.classification.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kehu.classification.evaluation.Flaw;
import io.kehu.classification.evaluation.Scheme;
import io.kehu.classification.numbering.NumberPattern;
import io.kehu.classification.standard.StandardEdition.Status;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StandardEditionTest {

    private static final Standard S0 = SampleStandards.s0();

    @Test
    @Tag("STD-1")
    void shouldGoFromDraftOverPublishedToRetired() {
        // Given
        StandardEdition edition = StandardEdition.draft(S0);
        // When / Then
        assertThat(edition.status()).isEqualTo(Status.DRAFT);
        edition.publish(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(edition.status()).isEqualTo(Status.PUBLISHED);
        assertThatThrownBy(() -> edition.publish(Instant.parse("2026-01-02T00:00:00Z")))
                .isInstanceOf(IllegalStateException.class);
        edition.retire();
        assertThat(edition.status()).isEqualTo(Status.RETIRED);
        assertThatThrownBy(edition::retire).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("STD-3")
    void shouldRefuseAStandardWithFlawsAndNameThemAll() {
        // Given a dimension twice and a template without serial
        List<Scheme> twice = Stream.concat(
                        S0.schemes().stream(), Stream.of(S0.schemes().get(0)))
                .toList();
        Standard flawed = new Standard(
                "X",
                1,
                S0.title(),
                S0.effectiveOn(),
                twice,
                S0.silence(),
                new NumberPattern("{industry}", "{industry}"),
                S0.followUp(),
                3);
        // When / Then
        assertThatThrownBy(() -> StandardEdition.draft(flawed))
                .isInstanceOfSatisfying(InvalidStandard.class, refused -> assertThat(refused.flaws())
                        .extracting(Flaw::what)
                        .containsExactly(Flaw.What.DUPLICATE_DIMENSION, Flaw.What.NUMBER_TEMPLATE_INVALID));
    }
}
