package io.kehu.classification.assessment;

import static io.kehu.classification.evaluation.SampleFacts.active;
import static io.kehu.classification.evaluation.SampleFacts.ended;
import static io.kehu.classification.evaluation.SampleFacts.prospect;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.classification.numbering.AssignedNumber;
import io.kehu.classification.numbering.LegacyNumber;
import io.kehu.clock.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Batches of news against the real database, as one or several consumers bring them. */
@QuarkusTest
class ClassifyCustomersIT {

    @Inject
    ClassifyCustomers classify;

    @Inject
    Assessments assessments;

    @Inject
    LabelHistory history;

    @Inject
    MovableClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    @Tag("NUM-3")
    void shouldNumberSixtyCustomersOfTwoConsumersWithoutAGap() throws Exception {
        // Given
        clock.setTo(Instant.parse("2041-03-01T00:00:00Z"));
        List<UUID> customers =
                IntStream.range(0, 120).mapToObj(i -> UUID.randomUUID()).toList();
        ExecutorService consumers = Executors.newFixedThreadPool(2);
        Callable<Void> first = () -> hear(approvals(customers.subList(0, 60)));
        Callable<Void> second = () -> hear(approvals(customers.subList(60, 120)));
        // When
        for (Future<Void> done : consumers.invokeAll(List.of(first, second))) {
            done.get();
        }
        consumers.shutdown();
        // Then
        assertThat(numbers(customers))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 120)
                        .mapToObj(serial -> String.format("I-H-2041-%03d", serial))
                        .toList());
    }

    @Test
    void shouldNotDeadlockWhenTwoBatchesShareCustomers() throws Exception {
        // Given two batches about the same customers, in opposite order
        List<UUID> customers =
                IntStream.range(0, 40).mapToObj(i -> UUID.randomUUID()).toList();
        List<UUID> reversed = new ArrayList<>(customers);
        Collections.reverse(reversed);
        ExecutorService consumers = Executors.newFixedThreadPool(2);
        Callable<Void> approvals = () -> hear(approvals(customers));
        Callable<Void> contacts = () -> hear(reversed.stream()
                .map(id -> news(id, new News.Contacted(Instant.parse("2026-03-01T00:00:00Z"), true)))
                .toList());
        // When
        for (Future<Void> done : consumers.invokeAll(List.of(approvals, contacts))) {
            done.get();
        }
        consumers.shutdown();
        // Then
        assertThat(numbers(customers)).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    @Tag("NUM-3")
    void shouldLeaveNothingBehindWhenTheBatchFails() {
        // Given
        clock.setTo(Instant.parse("2042-03-01T00:00:00Z"));
        UUID customer = UUID.randomUUID();
        UUID lost = UUID.randomUUID();
        // When a batch rolls back after everything was done
        QuarkusTransaction.begin();
        classify.hear(approvals(List.of(lost)));
        assessments.flush();
        QuarkusTransaction.rollback();
        hear(approvals(List.of(customer)));
        // Then
        assertThat(numberOf(lost)).isNull();
        assertThat(numbers(List.of(customer))).containsExactly("I-H-2042-001");
    }

    @Test
    @Tag("CLS-2")
    void shouldTellEveryStepOfOneCustomerInABatch() {
        // Given
        UUID customer = UUID.randomUUID();
        // When
        hear(List.of(
                news(
                        customer,
                        new News.Approved(1, prospect().expecting("600000").facts(), null)),
                news(
                        customer,
                        new News.Changed(2, prospect().expecting("200000").facts())),
                news(customer, new News.Changed(3, prospect().expecting("1").facts()))));
        // Then
        List<LabelPeriod> periods = QuarkusTransaction.requiringNew().call(() -> history.of(customer));
        assertThat(periods)
                .filteredOn(period -> period.dimension().equals("value"))
                .extracting(LabelPeriod::code)
                .containsExactly("H", "M", "L");
        assertThat(periods)
                .filteredOn(period -> period.dimension().equals("size"))
                .hasSize(1)
                .allSatisfy(period -> assertThat(period.to()).isNull());
    }

    @Test
    void shouldClassifyOnlyAfterTheApprovalWhateverComesFirst() {
        // Given news that overtook the approval
        UUID customer = UUID.randomUUID();
        hear(List.of(news(
                customer, new News.Changed(5, prospect().expecting("200000").facts()))));
        assertThat(is(customer, Assessment::isClassified)).isFalse();
        // When
        hear(List.of(news(
                customer,
                new News.Approved(
                        3, prospect().expecting("600000").facts(), new LegacyNumber("OLD-" + customer, null)))));
        // Then the newer facts decide, and the number brought along is kept
        assertThat(labels(customer)).contains("value=M");
        assertThat(numberOf(customer))
                .isEqualTo(new AssignedNumber("OLD-" + customer, AssignedNumber.Origin.LEGACY, null));
    }

    @Test
    void shouldNotBeSettledWhenTheCustomerHasComeBackSince() {
        // Given
        clock.setTo(Instant.parse("2026-02-01T00:00:00Z"));
        UUID customer = UUID.randomUUID();
        hear(List.of(news(customer, new News.Approved(1, active().facts(), null))));
        // When the end arrives after the facts of the comeback
        hear(List.of(
                news(customer, new News.Changed(9, active().facts())),
                news(customer, new News.CooperationEnded(8, ended().facts()))));
        // Then
        assertThat(is(customer, Assessment::isSettled)).isFalse();
        assertThat(labels(customer)).contains("stage=ACTIVE");
    }

    @Test
    void shouldNotAssessACustomerThatWentUpInAnotherUntilItComesOutAgain() {
        // Given
        clock.setTo(Instant.parse("2026-02-01T00:00:00Z"));
        UUID customer = UUID.randomUUID();
        hear(List.of(news(
                customer, new News.Approved(1, prospect().expecting("600000").facts(), null))));
        AssignedNumber number = numberOf(customer);
        // When
        hear(List.of(
                news(customer, new News.MergedInto()),
                news(customer, new News.Changed(3, prospect().expecting("1").facts())),
                news(customer, new News.Contacted(Instant.parse("2026-01-31T00:00:00Z"), true))));
        // Then
        assertThat(labels(customer)).contains("value=H");
        assertThat(withLabel("value", "H")).doesNotContain(customer);
        assertThat(read(customer, Assessment::silentFrom)).isNull();
        assertThat(numberOf(customer)).isEqualTo(number);
        // When
        hear(List.of(
                news(customer, new News.Approved(4, prospect().expecting("1").facts(), null))));
        // Then
        assertThat(withLabel("value", "L")).contains(customer);
        assertThat(numberOf(customer)).isEqualTo(number);
    }

    private List<UUID> withLabel(String dimension, String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> assessments.withLabels(java.util.Map.of(dimension, code), null, 1000).stream()
                        .map(Assessment::customerId)
                        .toList());
    }

    private Void hear(List<News> news) {
        QuarkusTransaction.requiringNew().run(() -> classify.hear(news));
        return null;
    }

    private List<String> numbers(Collection<UUID> customers) {
        return customers.stream()
                .map(this::numberOf)
                .map(AssignedNumber::number)
                .toList();
    }

    private AssignedNumber numberOf(UUID customer) {
        return read(customer, Assessment::number);
    }

    private List<String> labels(UUID customer) {
        return List.of(Tags.of(read(customer, Assessment::decisions)));
    }

    private boolean is(UUID customer, Function<Assessment, Boolean> state) {
        return read(customer, state);
    }

    private <T> T read(UUID customer, Function<Assessment, T> property) {
        return QuarkusTransaction.requiringNew()
                .call(() -> assessments.findByIdOptional(customer).map(property).orElse(null));
    }

    private static List<News> approvals(List<UUID> customers) {
        return customers.stream()
                .map(id -> news(id, new News.Approved(1, prospect().facts(), null)))
                .toList();
    }

    private static News news(UUID customer, News.Change change) {
        return new News(customer, new Ownership("lin.wei", "sales", "south", "云帆", 1), change, null);
    }
}
