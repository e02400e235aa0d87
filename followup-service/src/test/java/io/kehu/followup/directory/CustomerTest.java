package io.kehu.followup.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final Instant THEN = Instant.parse("2026-03-02T03:00:00Z");
    private static final Instant LATER = THEN.plusSeconds(60);

    @Test
    void shouldTakeUpWhatIsNewer() {
        // Given
        Customer customer = new Customer(GivenCustomers.facts(3, "lin.wei"));

        // When
        customer.learn(GivenCustomers.facts(4, "zhao.min"));

        // Then
        assertThat(customer.ownerId()).isEqualTo("zhao.min");
    }

    @Test
    void shouldPassOverWhatIsOlderThanWhatItKnows() {
        // Given
        Customer customer = new Customer(GivenCustomers.facts(4, "zhao.min"));

        // When
        customer.learn(GivenCustomers.facts(3, "lin.wei"));

        // Then
        assertThat(customer.ownerId()).isEqualTo("zhao.min");
    }

    @Test
    void shouldEnterAStageOnce() {
        // Given
        Customer customer = GivenCustomers.known();

        // When
        boolean first = customer.enterStage("S0", "POTENTIAL", THEN);
        boolean again = customer.enterStage("S0", "POTENTIAL", LATER);

        // Then
        assertThat(first).isTrue();
        assertThat(again).isFalse();
        assertThat(customer.stageEnteredAt()).isEqualTo(THEN);
    }

    @Test
    void shouldEnterTheSameStageOfAnotherStandard() {
        // Given
        Customer customer = GivenCustomers.inStage("POTENTIAL", THEN);

        // When
        boolean entered = customer.enterStage("S2", "POTENTIAL", LATER);

        // Then
        assertThat(entered).isTrue();
        assertThat(customer.stageEnteredAt()).isEqualTo(LATER);
    }

    @Test
    void shouldStaySettledSinceTheFirstTime() {
        // Given
        Customer customer = GivenCustomers.known();

        // When
        customer.settle(THEN);
        customer.archive("digest", LATER, LocalDate.of(2029, 3, 2));

        // Then
        assertThat(customer.settledAt()).isEqualTo(THEN);
        assertThat(customer.isArchived()).isTrue();
    }
}
