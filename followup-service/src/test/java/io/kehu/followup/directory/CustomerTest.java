package io.kehu.followup.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        boolean first = customer.enterStage(potential(3, THEN));
        boolean again = customer.enterStage(potential(4, LATER));

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
        boolean entered = customer.enterStage(new ClassifiedStage("S2", "POTENTIAL", 3, LATER));

        // Then
        assertThat(entered).isTrue();
        assertThat(customer.stageEnteredAt()).isEqualTo(LATER);
    }

    @Test
    void shouldLeaveItsStageWhenRejectedAndEnterItAnewFromALaterRecord() {
        // Given
        Customer customer = GivenCustomers.inStage("POTENTIAL", THEN);

        // When
        boolean rejected = customer.reject(5, LATER);
        boolean inStageThen = customer.isInStage();
        boolean entered = customer.enterStage(potential(7, LATER));

        // Then
        assertThat(rejected).isTrue();
        assertThat(inStageThen).isFalse();
        assertThat(entered).isTrue();
        assertThat(customer.stageEnteredAt()).isEqualTo(LATER);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5})
    void shouldPassOverWhatWasFoundBeforeTheRejection(long revision) {
        // Given
        Customer customer = GivenCustomers.inStage("POTENTIAL", THEN);
        customer.reject(5, LATER);

        // When
        boolean entered = customer.enterStage(potential(revision, LATER));

        // Then
        assertThat(entered).isFalse();
        assertThat(customer.isInStage()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void shouldBeRejectedOnce(long again) {
        // Given
        Customer customer = GivenCustomers.inStage("POTENTIAL", THEN);
        customer.reject(5, THEN);
        customer.enterStage(potential(7, THEN));

        // When
        boolean news = customer.reject(again, LATER);

        // Then
        assertThat(news).isFalse();
        assertThat(customer.stageEnteredAt()).isEqualTo(THEN);
    }

    @Test
    void shouldStartTheStageAnewWhenTheRejectionIsHeardOfLast() {
        // Given
        Customer customer = GivenCustomers.inStage("POTENTIAL", THEN);
        customer.enterStage(potential(7, THEN));

        // When
        boolean rejected = customer.reject(5, LATER);

        // Then
        assertThat(rejected).isTrue();
        assertThat(customer.stage()).isEqualTo("POTENTIAL");
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

    private static ClassifiedStage potential(long revision, Instant at) {
        return new ClassifiedStage("S0", "POTENTIAL", revision, at);
    }
}
