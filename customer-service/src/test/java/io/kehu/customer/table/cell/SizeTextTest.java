package io.kehu.customer.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTextTest {

    @ParameterizedTest
    @CsvSource({"120, 120", "120人, 120", "'1,200名', 1200", "１２０ 人, 120", "1, 1"})
    void shouldReadHeadcounts(String text, int employees) {
        assertThat(SizeText.read(text)).contains(new SizeText(employees, null, true));
    }

    @ParameterizedTest
    @CsvSource({
        "50人以下, 25",
        "50-200人, 125",
        "200人以上, 201",
        "50人~200人, 125",
        "<20人, 10",
        "＜20人, 10",
        "20至300, 160",
        ">1000人, 1001",
        "超过1000人, 1001",
        "不足2人, 1",
        "微型, 10",
        "小型, 160",
        "小型企业, 160",
        "中型, 650",
        "大型企业, 1001"
    })
    void shouldTakeANumberInsideABand(String text, int employees) {
        assertThat(SizeText.read(text)).contains(new SizeText(employees, null, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2000万元, 20000000.00, true",
        "1.2亿, 120000000.00, true",
        "100-2000万, 10500000.00, false",
        "2000-1亿, 60000000.00, false",
        ">1亿, 100000001.00, false",
        "100万以下, 500000.00, false"
    })
    void shouldTellRevenueByItsUnit(String text, BigDecimal revenue, boolean exact) {
        assertThat(SizeText.read(text)).contains(new SizeText(null, revenue, exact));
    }

    @Test
    void shouldReadBothWhereBothAreGiven() {
        // When, Then: as S3 prints them.
        assertThat(SizeText.read("20-300人/100-2000万"))
                .contains(new SizeText(160, new BigDecimal("10500000.00"), false));
        assertThat(SizeText.read("2000万元/120人")).contains(new SizeText(120, new BigDecimal("20000000.00"), true));
    }

    @ParameterizedTest
    @CsvSource({"20000000, 20000000.00, true", "2000万, 20000000.00, true", "100-2000万, 10500000.00, false"})
    void shouldNeedNoUnitWhereTheColumnSaysRevenue(String text, BigDecimal revenue, boolean exact) {
        assertThat(SizeText.readRevenue(text)).contains(new SizeText(null, revenue, exact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "很大", "200-50人", "50-200人/20-300人", "1000人/", "-5人", "999999999人", "以上"})
    void shouldNotGuessSizes(String text) {
        assertThat(SizeText.read(text)).isEmpty();
    }
}
