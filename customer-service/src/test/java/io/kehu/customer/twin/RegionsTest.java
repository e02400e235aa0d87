package io.kehu.customer.twin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "440305, 440305",
        "４４０３０５, 440305",
        "深圳, 4403",
        "深圳市, 4403",
        "广东, 44",
        "新疆维吾尔自治区, 65",
        "昆山, 320583",
        "昆山市, 320583",
        "大兴安岭, 2327",
        "仙桃市, 429004",
        "香港特别行政区, 81",
        "吉林, 22",
        "吉林市, 2202",
        "中国, ",
        "火星, ",
        ", "
    })
    void shouldKnowAPlaceByCodeAndByName(String place, String code) {
        assertThat(Regions.code(place)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} and {1} differ: {2}")
    @CsvSource({
        "4403, 3101, true",
        "4403, 4401, true",
        "4403, 440305, false",
        "440304, 440305, false",
        "44, 440305, false",
        "44, 31, true",
        "31, 310115, false",
        "310101, 310115, false",
        "500101, 500231, false",
        "429004, 429006, true",
        "429004, 42, false",
        "4403, , false"
    })
    void shouldTellCitiesApart(String one, String other, boolean differ) {
        assertThat(Regions.differ(one, other)).isEqualTo(differ);
        assertThat(Regions.differ(other, one)).isEqualTo(differ);
    }
}
