package io.kehu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarCsvTest {

    private static final String HEADER = "date,kind,name_zh,name_en\n";

    @Test
    void shouldReadAYear() {
        // When
        CalendarYear year = CalendarCsv.parse(2027, HEADER + "2027-01-01,HOLIDAY,元旦,New Year's Day\n");

        // Then
        assertThat(year.specialDays()).singleElement().satisfies(day -> {
            assertThat(day.date()).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(day.name().zh()).isEqualTo("元旦");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027-01-01,HOLIDAY,元旦,New Year's Day\n",
                HEADER + "2027-01-01,HOLIDAY,元旦\n",
                HEADER + "2027-13-01,HOLIDAY,元旦,New Year's Day\n",
                HEADER + "2027-01-01,FREE,元旦,New Year's Day\n",
                HEADER + "2027-01-01,HOLIDAY,,New Year's Day\n"
            })
    void shouldRefuseWhatItCannotRead(String text) {
        // When, Then
        assertThatThrownBy(() -> CalendarCsv.parse(2027, text)).isInstanceOf(IllegalArgumentException.class);
    }
}
