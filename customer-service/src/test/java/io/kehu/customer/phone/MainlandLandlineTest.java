package io.kehu.customer.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pass without the library says what the library says. */
class MainlandLandlineTest {

    private static final long SEED = 20261122;

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @ValueSource(ints = {7, 8})
    void shouldAgreeWithTheLibraryOnEveryLongAreaCode(int length) {
        IntStream.range(300, 1000).forEach(area -> IntStream.rangeClosed(2, 8).forEach(first -> {
            shouldAgree("0" + area + "-" + first + digits(length - 1));
            shouldAgree("0" + area + first + digits(length - 1));
        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8})
    void shouldAgreeWithTheLibraryOnEveryShortAreaCode(int length) {
        IntStream.range(10, 30).forEach(area -> IntStream.range(200, 900).forEach(first -> {
            shouldAgree("0" + area + "-" + first + digits(length - 3));
            shouldAgree("0" + area + first + digits(length - 3));
        }));
    }

    @Test
    void shouldAgreeWithTheLibraryOnExtensions() {
        IntStream.range(300, 1000)
                .forEach(area -> shouldAgree("0" + area + "-6" + digits(7) + "-" + digits(1 + random.nextInt(7))));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "0755-8654321",
                "0755-16543210",
                "0755-96543210",
                "0852-23456789",
                "0085223456789",
                "0755 86543210",
                "0755-86543210-",
                "0755-86543210-12a",
                "0755-86543210转1",
                "07a5-86543210",
                "075-586543210",
                "13800138000",
                "0755"
            })
    void shouldLeaveTheRestForACloserLook(String text) {
        assertThat(MainlandLandline.read(text)).isNull();
    }

    private void shouldAgree(String text) {
        assertThat(MainlandLandline.read(text))
                .as(text)
                .isEqualTo(NumberingPlan.read(text)
                        .filter(number -> number.kind() == PhoneNumber.Kind.LANDLINE)
                        .orElse(null));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        random.ints(count, 0, 10).forEach(digits::append);
        return digits.toString();
    }
}
