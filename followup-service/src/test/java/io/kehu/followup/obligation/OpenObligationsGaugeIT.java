package io.kehu.followup.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.clock.MovableClock;
import io.kehu.followup.RecordScene;
import io.kehu.followup.Scene;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenObligationsGaugeIT {

    @Inject
    MovableClock clock;

    @Inject
    OpenObligationsGauge gauge;

    @Inject
    MeterRegistry metrics;

    @Test
    void shouldShowHowManyAreOpen() {
        try (Scene scene = new Scene(clock)) {
            // Given
            gauge.count();
            double before = open();
            scene.classified("SILENT");
            scene.told("FollowUpScheduled", "REACTIVATION");
            new RecordScene(scene).missing("annualRevenue", "2026-03-12");
            scene.told("FollowUpScheduled", "MISSING_VALUE");

            // When
            gauge.count();

            // Then
            assertThat(open()).isEqualTo(before + 3);
        }
    }

    private double open() {
        return metrics.get("kehu.followup.obligations.open").gauge().value();
    }
}
