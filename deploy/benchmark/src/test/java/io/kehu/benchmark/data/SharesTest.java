package io.kehu.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.benchmark.data.GeneratedCustomer.Certainty;
import io.kehu.benchmark.data.GeneratedCustomer.ValueState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The shapes that the README promises, in one sample that is always the same. */
class SharesTest {

    private static final int ROWS = 30_000;
    private static final Offset<Double> HALF_A_PERCENT = Offset.offset(0.5);
    private static final List<GeneratedCustomer> SAMPLE =
            CustomerData.seeded(1, LocalDate.of(2026, 11, 1)).range(0, ROWS).toList();

    @Test
    void shouldSpreadIndustriesAsTheCensusFoundThem() {
        assertThat(percent(customer -> industry(customer, 'F'))).isCloseTo(31, HALF_A_PERCENT);
        assertThat(percent(customer -> industry(customer, 'C'))).isCloseTo(17, HALF_A_PERCENT);
        assertThat(percent(customer -> industry(customer, 'L'))).isCloseTo(12.7, HALF_A_PERCENT);
    }

    @Test
    void shouldSpreadLifecyclesAndValues() {
        assertThat(percent(customer -> customer.dealings().lifecycle() == Lifecycle.PROSPECT))
                .isCloseTo(60, HALF_A_PERCENT);
        assertThat(percent(customer -> customer.dealings().lifecycle() == Lifecycle.ACTIVE))
                .isCloseTo(24, HALF_A_PERCENT);
        assertThat(percent(customer -> expects(customer, 500_000))).isCloseTo(9.3, HALF_A_PERCENT);
        assertThat(percent(customer -> expects(customer, 100_000))).isCloseTo(37, HALF_A_PERCENT);
    }

    @Test
    void shouldLeaveGapsAsPeopleDo() {
        assertThat(percent(customer -> stateOfRevenue(customer) == Certainty.NOT_PROVIDED))
                .isCloseTo(28, HALF_A_PERCENT);
        assertThat(percent(customer -> stateOfRevenue(customer) == Certainty.NOT_PROVIDED
                        && customer.company().annualRevenue() != null))
                .isZero();
        assertThat(percent(customer -> customer.contacts().size() == 1)).isCloseTo(52, HALF_A_PERCENT);
        assertThat(percent(customer -> customer.legacy() != null)).isCloseTo(10.2, HALF_A_PERCENT);
        assertThat(percent(customer -> customer.twin() != null)).isCloseTo(1, Offset.offset(0.1));
    }

    @Test
    void shouldRestOnWeekends() {
        assertThat(percent(customer -> met(customer) == DayOfWeek.SUNDAY)).isCloseTo(1, HALF_A_PERCENT);
        assertThat(percent(customer -> met(customer) == DayOfWeek.TUESDAY)).isCloseTo(20, HALF_A_PERCENT);
    }

    @Test
    void shouldLoadAFewOwnersMuchAndManyLittle() {
        List<Long> loads = descending(customer -> customer.owner().login());

        assertThat(loads).hasSize(230);
        assertThat(loads.get(0)).isGreaterThan(20 * loads.get(229));
        assertThat(loads.get(0)).isLessThan(ROWS / 25L);
    }

    @Test
    void shouldSpreadFragmentsOfNamesFromFrequentToUnique() {
        List<Long> fragments = SAMPLE.stream()
                .map(customer -> customer.company().legalName())
                .flatMap(name -> IntStream.range(0, name.length() - 1).mapToObj(i -> name.substring(i, i + 2)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .sorted(Comparator.reverseOrder())
                .toList();

        assertThat(fragments).hasSizeGreaterThan(70_000);
        assertThat(fragments.get(0)).isGreaterThan(ROWS * 9 / 10);
        assertThat(fragments.get(100)).isBetween(200L, 500L);
        assertThat(fragments.get(1_000)).isBetween(10L, 50L);
        assertThat(fragments.get(40_000)).isEqualTo(1);
    }

    private static double percent(Predicate<GeneratedCustomer> holds) {
        return 100.0 * SAMPLE.stream().filter(holds).count() / ROWS;
    }

    private static List<Long> descending(Function<GeneratedCustomer, String> key) {
        Map<String, Long> counts = SAMPLE.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
        return counts.values().stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static boolean industry(GeneratedCustomer customer, char letter) {
        return customer.company().industryCode().charAt(0) == letter;
    }

    private static boolean expects(GeneratedCustomer customer, double yuan) {
        return customer.need().expectedAnnualAmount() != null
                && customer.need().expectedAnnualAmount().doubleValue() >= yuan;
    }

    private static Certainty stateOfRevenue(GeneratedCustomer customer) {
        ValueState state = customer.valueStates().get("annualRevenue");
        return state == null ? Certainty.PROVIDED : state.state();
    }

    private static DayOfWeek met(GeneratedCustomer customer) {
        return customer.dealings().acquiredAt().atOffset(ZoneOffset.ofHours(8)).getDayOfWeek();
    }
}
