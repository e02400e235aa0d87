package io.kehu.e2e;

import static io.kehu.e2e.People.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kehu.local.LocalSet;
import io.kehu.local.Service;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Things break in the middle of the chain; the chain completes, and nothing happens twice. */
class FaultsE2E {

    /** Told once an hour, or depending on how far the set's clocks were moved before. */
    private static final List<String> BY_THE_CLOCK = List.of("ContactsSeen", "FollowUpOverdue");

    private static final int CUSTOMERS = 6;

    private final LocalSet set = StartedSet.get();
    private final People people = new People(set.running());

    @ParameterizedTest
    @EnumSource(names = {"CUSTOMER", "CLASSIFICATION", "FOLLOWUP", "ARCHIVE"})
    @Tag("NUM-3")
    void shouldCompleteTheChainWhenAServiceIsKilledInTheMiddle(Service victim) {
        // Given
        List<String> ids = IntStream.range(0, CUSTOMERS)
                .mapToObj(i -> people.submitted("断电考验" + victim + i))
                .toList();

        // When
        IntStream.range(0, CUSTOMERS).forEach(i -> {
            if (i == CUSTOMERS / 2) {
                set.kill(victim);
            }
            await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> approveOnce(ids.get(i)));
        });

        // Then
        assertThat(ids.stream().map(people::number).distinct()).hasSize(CUSTOMERS);
        ids.forEach(this::shouldHaveOneObligationAndOneEntryOfEachKind);
    }

    private void approveOnce(String id) {
        String status = people.as("wang.qiang").get("/api/v1/customers/" + id).path("status");
        if (!"APPROVED".equals(status)) {
            people.step("wang.qiang", id, "approve", null);
        }
    }

    private void shouldHaveOneObligationAndOneEntryOfEachKind(String id) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(people.as("lin.wei")
                        .get("/api/v1/obligations?customerId=" + id)
                        .jsonPath()
                        .getList("items.kind", String.class))
                .containsExactlyInAnyOrder("INITIAL_VERIFICATION", "FIRST_CONTACT"));
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            List<Map<String, Object>> trail = people.as("xu.fang")
                    .get("/api/v1/audit-trail?limit=200&customerId=" + id)
                    .jsonPath()
                    .getList("items");
            assertThat(trail)
                    .extracting(entry -> entry.get("type"))
                    .filteredOn(type -> !BY_THE_CLOCK.contains(type))
                    .containsExactlyInAnyOrder(
                            "VerificationOpened",
                            "CustomerSubmitted",
                            "CustomerApproved",
                            "ChangeNoticed",
                            "CustomerClassified",
                            "FollowUpScheduled",
                            "FollowUpScheduled");
        });
    }

    @Test
    @Tag("EVT-1")
    void shouldApproveWhileTheBrokerIsDownAndCatchUpAfterwards() {
        // Given
        String before = people.submitted("断网考验");
        set.stopKafka();

        // When
        people.step("wang.qiang", before, "approve", null);
        String during = people.approved("断网考验二");
        set.startKafka();

        // Then
        assertThat(people.number(before)).isNotEqualTo(people.number(during));
        List.of(before, during).forEach(this::shouldHaveOneObligationAndOneEntryOfEachKind);
    }
}
