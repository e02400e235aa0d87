package io.kehu.customer.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0.00",
                "1200000.00|1200000.00",
                "1,200,000.00|1200000.00",
                "1，200，000|1200000.00",
                "120万|1200000.00",
                "120万元|1200000.00",
                "1.2亿|120000000.00",
                "3千万元|30000000.00",
                "5百万|5000000.00",
                "8千|8000.00",
                "¥5,000|5000.00",
                "￥5000元整|5000.00",
                "人民币 5000 元|5000.00",
                "RMB5000|5000.00",
                "5000CNY|5000.00",
                "０．５万|5000.00",
                "0.00001万|0.10",
                "9999999999999999.99|9999999999999999.99",
                "120.50|120.50"
            })
    void shouldReadAmounts(String text, BigDecimal yuan) {
        assertThat(AmountText.read(text)).contains(yuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "1,20",
                "1,2000",
                "12.345",
                "0.0000001万",
                "$5000",
                "USD5000",
                "约5000",
                "五千",
                "1e5",
                "=1+1",
                "万",
                "元",
                "5万6",
                "10000000000000000",
                "1.2.3"
            })
    void shouldNotGuessAmounts(String text) {
        assertThat(AmountText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50万|500000.00|500000.00",
                "50-100万|500000.00|1000000.00",
                "50万-100万元|500000.00|1000000.00",
                "¥50~100万|500000.00|1000000.00",
                "500000至1000000|500000.00|1000000.00",
                "80万～1亿|800000.00|100000000.00",
                "100万以下||1000000.00",
                "不超过100万||1000000.00",
                "50万以上|500000.00|",
                "50万+|500000.00|"
            })
    void shouldReadBudgets(String text, BigDecimal from, BigDecimal to) {
        assertThat(BudgetText.read(text)).contains(new BudgetText(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100-50万", "充足", "50-", "-50万", "50-100-200万", "以上"})
    void shouldNotGuessBudgets(String text) {
        assertThat(BudgetText.read(text)).isEmpty();
    }
}
