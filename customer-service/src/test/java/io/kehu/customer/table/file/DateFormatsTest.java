package io.kehu.customer.table.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy\"年\"m\"月\"d\"日\"",
                "[$-804]yyyy/m/d;@",
                "[DBNum1][$-804]yyyy年m月d日",
                "h:mm AM/PM",
                "[h]:mm:ss",
                "D-MMM-YY"
            })
    void shouldKnowFormatsOfDatesAndTimes(String format) {
        assertThat(DateFormats.isDate(164, format)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0.00",
                "#,##0.00\"days\"",
                "[Red]0;[Blue]-0",
                "0\\d",
                "@",
                "_(* #,##0_)",
                "0.00E+00",
                "¥#,##0"
            })
    void shouldNotTakeOtherNumbersForDates(String format) {
        assertThat(DateFormats.isDate(164, format)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 22, 31, 36, 45, 57})
    void shouldKnowFormatsThatOnlyHaveANumber(int id) {
        assertThat(DateFormats.isDate(id, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 13, 23, 37, 48, 49, 59})
    void shouldNotTakeOtherNumberedFormatsForDates(int id) {
        assertThat(DateFormats.isDate(id, null)).isFalse();
    }
}
