package io.kehu.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventHeadersTest {

    @ParameterizedTest
    @CsvSource({
        "io.kehu.CustomerApproved.v1, CustomerApproved",
        "io.kehu.CustomerApproved.v2, io.kehu.CustomerApproved.v2",
        "com.example.CustomerApproved.v1, com.example.CustomerApproved.v1"
    })
    void shouldShortenOnlyTheVersionThatItKnows(String full, String shortType) {
        assertThat(EventHeaders.shortType(full)).isEqualTo(shortType);
    }
}
