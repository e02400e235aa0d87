package io.kehu.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.benchmark.data.GeneratedCustomer.CompanyFacts;
import io.kehu.benchmark.data.GeneratedCustomer.Legacy;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final CustomerData data = CustomerData.seeded(3, LocalDate.of(2026, 11, 1));
    private final Set<String> divisions = new HashSet<>(
            Lines.of("districts.csv", ",").stream().map(line -> line[0]).toList());

    @Test
    void shouldGiveEveryCompanyACodeOfItsOwnThatHolds() {
        Set<String> authorities = new HashSet<>(divisions);
        Lines.of("cities.csv", ",").forEach(line -> authorities.add(line[0] + "00"));

        List<String> codes = data.range(0, 100_000)
                .map(customer -> customer.company().creditCode())
                .filter(Objects::nonNull)
                .toList();

        assertThat(codes).hasSizeBetween(84_500, 86_500);
        assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
        assertThat(codes.stream().filter(code -> !checkHolds(code))).isEmpty();
        assertThat(codes.stream().filter(code -> !authorities.contains(code.substring(2, 8))))
                .isEmpty();
    }

    @Test
    void shouldNameIndustriesAndPlacesByTheirCodes() {
        List<CompanyFacts> companies =
                data.range(0, 20_000).map(GeneratedCustomer::company).toList();

        assertThat(companies).allMatch(company -> company.industryCode().matches("[A-T]\\d{2,4}"));
        assertThat(companies)
                .extracting(CompanyFacts::registeredDivision)
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThan(15_000)
                .allMatch(divisions::contains);
    }

    @Test
    void shouldNeverGiveTheSameNumberTwice() {
        List<Legacy> legacy = data.range(0, 20_000)
                .map(GeneratedCustomer::legacy)
                .filter(Objects::nonNull)
                .toList();

        assertThat(legacy).hasSizeGreaterThan(1_000);
        assertThat(legacy)
                .extracting(Legacy::number)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("[A-T]-[HML]-20\\d{2}-\\d{3,}"));
    }

    /** GB 32100-2015: the weighted sum of all eighteen, the last with weight one, is a multiple of 31. */
    private static boolean checkHolds(String code) {
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1};
        return code.length() == weights.length
                && IntStream.range(0, weights.length)
                                        .map(i -> weights[i] * CHARACTERS.indexOf(code.charAt(i)))
                                        .sum()
                                % 31
                        == 0;
    }
}
