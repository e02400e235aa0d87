package io.kehu.classification.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kehu.classification.numbering.AssignedNumber.Origin;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Numbers against the real registry. Every test counts in a year of its own. */
@QuarkusTest
class NumberingIT {

    private static final NumberPattern S0 =
            new NumberPattern("{industry}-{value}-{year}-{serial:3}", "{industry}-{year}");

    @Inject
    IssueNumbers issueNumbers;

    @Inject
    DataSource database;

    @Test
    @Tag("NUM-1")
    @Tag("NUM-3")
    void shouldCountAcrossGradesInTheOrderOfTheBatch() {
        // Given
        List<NumberRequest> batch = List.of(wanting("H"), wanting("L"), wanting("M"));
        // When
        Map<UUID, AssignedNumber> assigned = assign(2031, batch);
        // Then
        assertThat(batch.stream().map(request -> assigned.get(request.customerId())))
                .containsExactly(issued("I-H-2031-001"), issued("I-L-2031-002"), issued("I-M-2031-003"));
    }

    @Test
    @Tag("NUM-3")
    void shouldLeaveNoGapWhenATransactionRollsBack() {
        // Given
        assign(2032, List.of(wanting("H")));
        // When
        QuarkusTransaction.begin();
        issueNumbers.assign(S0, requests(20), in(2032));
        QuarkusTransaction.rollback();
        // Then
        assertThat(assign(2032, List.of(wanting("H"))).values()).containsExactly(issued("I-H-2032-002"));
    }

    @Test
    @Tag("NUM-3")
    void shouldLeaveNoGapWithManyAtOnce() throws Exception {
        // Given six batches that two or more instances take at the same time, one of which fails
        ExecutorService instances = Executors.newFixedThreadPool(6);
        List<Callable<Collection<AssignedNumber>>> batches = new ArrayList<>();
        IntStream.range(0, 6)
                .forEach(i -> batches.add(() -> assign(2033, requests(20)).values()));
        batches.add(3, () -> {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        issueNumbers.assign(S0, requests(20), in(2033));
                        throw new IllegalStateException("crashed");
                    }))
                    .hasMessage("crashed");
            return List.of();
        });
        // When
        List<String> numbers = new ArrayList<>();
        for (Future<Collection<AssignedNumber>> batch : instances.invokeAll(batches)) {
            batch.get().forEach(assigned -> numbers.add(assigned.number()));
        }
        instances.shutdown();
        // Then
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 120)
                        .mapToObj(serial -> String.format("I-M-2033-%03d", serial))
                        .toList());
    }

    @Test
    @Tag("NUM-3")
    void shouldGrowADigitAfter999() {
        // Given
        assign(2034, requests(998));
        // When
        Collection<AssignedNumber> numbers = assign(2034, requests(3)).values();
        // Then
        assertThat(numbers)
                .containsExactlyInAnyOrder(issued("I-M-2034-999"), issued("I-M-2034-1000"), issued("I-M-2034-1001"));
    }

    @Test
    @Tag("NUM-4")
    void shouldKeepLegacyNumbersAsTheyStandAndStepOverThem() {
        // Given numbers in the series of this year, ahead of its count, and one of quite another shape
        NumberRequest second = bringing("I-H-2035-002", null);
        NumberRequest third = bringing("I-L-2035-003", null);
        NumberRequest other = bringing("AB2019007", "按旧规则编号");
        // When
        Map<UUID, AssignedNumber> kept = assign(2035, List.of(second, third, other));
        List<String> next = Stream.of(1, 2)
                .flatMap(i -> assign(2035, List.of(wanting("M"))).values().stream())
                .map(AssignedNumber::number)
                .toList();
        // Then
        assertThat(kept.get(second.customerId())).isEqualTo(new AssignedNumber("I-H-2035-002", Origin.LEGACY, null));
        assertThat(kept.get(other.customerId()).number()).isEqualTo("AB2019007");
        assertThat(kept.get(other.customerId()).note().zh()).isEqualTo("按旧规则编号");
        assertThat(next).containsExactly("I-M-2035-001", "I-M-2035-004");
    }

    @Test
    @Tag("NUM-4")
    void shouldIssueANumberToWhoBringsTheNumberOfAnother() {
        // Given
        NumberRequest first = bringing("M-H-2024-001", null);
        NumberRequest second = bringing("M-H-2024-001", null);
        assign(2036, List.of(first));
        // When
        AssignedNumber assigned = assign(2036, List.of(second)).get(second.customerId());
        // Then
        assertThat(assigned.number()).isEqualTo("I-M-2036-001");
        assertThat(assigned.origin()).isEqualTo(Origin.ISSUED);
        assertThat(assigned.note().en()).contains("M-H-2024-001", "already belongs to another customer");
    }

    @Test
    @Tag("NUM-4")
    void shouldLetTheFirstOfOneBatchKeepANumberTwoBring() {
        // Given
        NumberRequest first = bringing("OLD-7", null);
        NumberRequest second = bringing("OLD-7", null);
        // When
        Collection<AssignedNumber> assigned =
                assign(2037, List.of(first, second)).values();
        // Then
        assertThat(assigned).extracting(AssignedNumber::number).containsExactlyInAnyOrder("OLD-7", "I-M-2037-001");
    }

    @Test
    @Tag("NUM-2")
    void shouldNeitherChangeNorForgetANumber() {
        // Given
        String number =
                assign(2038, List.of(wanting("H"))).values().iterator().next().number();
        // When / Then
        assertThatThrownBy(() -> execute("update customer_number set number = 'X' where number = ?", number))
                .hasMessageContaining("was given and stays");
        assertThatThrownBy(() -> execute("delete from customer_number where number = ?", number))
                .hasMessageContaining("was given and stays");
    }

    @Test
    @Tag("NUM-1")
    void shouldTakeTheYearOfIssueInChina() {
        // Given half past midnight on New Year's Day in China, still the old year in UTC
        Instant newYear = Instant.parse("2039-12-31T16:30:00Z");
        // When
        Collection<AssignedNumber> assigned = QuarkusTransaction.requiringNew()
                .call(() -> issueNumbers.assign(S0, List.of(wanting("H")), newYear))
                .values();
        // Then
        assertThat(assigned).containsExactly(issued("I-H-2040-001"));
    }

    private Map<UUID, AssignedNumber> assign(int year, List<NumberRequest> requests) {
        return QuarkusTransaction.requiringNew().call(() -> issueNumbers.assign(S0, requests, in(year)));
    }

    private void execute(String sql, String number) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, number);
            statement.executeUpdate();
        }
    }

    private static Instant in(int year) {
        return Instant.parse(year + "-06-01T00:00:00Z");
    }

    private static AssignedNumber issued(String number) {
        return new AssignedNumber(number, Origin.ISSUED, null);
    }

    private static List<NumberRequest> requests(int count) {
        return IntStream.range(0, count).mapToObj(i -> wanting("M")).toList();
    }

    private static NumberRequest wanting(String grade) {
        return new NumberRequest(UUID.randomUUID(), Map.of("industry", "I", "value", grade), null);
    }

    private static NumberRequest bringing(String number, String note) {
        return new NumberRequest(
                UUID.randomUUID(), Map.of("industry", "I", "value", "M"), new LegacyNumber(number, note));
    }
}
