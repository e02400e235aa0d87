package io.kehu.customer.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-15",
                "2024-3-15",
                "2024/3/15",
                "2024/03/15",
                "2024.3.15",
                "2024年3月15日",
                "2024年03月15",
                "２０２４－０３－１５",
                " 2024 年 3 月 15 日 ",
                "20240315",
                "45366"
            })
    void shouldReadDays(String text) {
        assertThat(DayText.read(text)).contains(LocalDate.of(2024, 3, 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30",
                "2023-02-29",
                "2024-13-01",
                "24/3/15",
                "2024-03",
                "2024-3/15",
                "15.03.2024",
                "2024年3月",
                "0024-03-15",
                "20241301",
                "4536",
                "453660",
                "2024-03-15 10:30",
                "去年",
                "-"
            })
    void shouldNotGuessDays(String text) {
        assertThat(DayText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-15, 2024-03-14T16:00:00Z",
        "45366, 2024-03-14T16:00:00Z",
        "45366.4375, 2024-03-15T02:30:00Z",
        "2024-03-15 10:30, 2024-03-15T02:30:00Z",
        "2024/3/15 9:05:07, 2024-03-15T01:05:07Z",
        "2024-03-15T10:30, 2024-03-15T02:30:00Z",
        "2024-03-15T10:30:00.5, 2024-03-15T02:30:00Z",
        "2024年3月15日 10：30, 2024-03-15T02:30:00Z",
        "2024-03-15T10:30:00+08:00, 2024-03-15T02:30:00Z",
        "2024-03-15T02:30:00Z, 2024-03-15T02:30:00Z"
    })
    void shouldReadMomentsOnTheClocksOfTheBusiness(String text, Instant moment) {
        assertThat(MomentText.read(text)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30 10:00", "2024-03-15 24:00", "2024-03-15 10", "10:30", "上午", "2024-03-15T"})
    void shouldNotGuessMoments(String text) {
        assertThat(MomentText.read(text)).isEmpty();
    }
}
