package io.kehu.customer.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pass without the library says what the library says. */
class MainlandMobileTest {

    private static final long SEED = 20261122;

    private static final List<UnaryOperator<String>> WRITINGS = List.of(
            digits -> digits,
            digits -> "+86" + digits,
            digits -> "86" + digits,
            digits -> "0086" + digits,
            digits -> "+86 " + digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7),
            digits -> digits.substring(0, 3) + "-" + digits.substring(3, 7) + "-" + digits.substring(7),
            digits -> "(" + digits.substring(0, 4) + ")" + digits.substring(4),
            digits -> "0" + digits,
            digits -> "+" + digits,
            digits -> digits + "-1",
            digits -> digits.substring(1),
            digits -> digits + "0");

    @Test
    void shouldAgreeWithTheLibraryOnEveryPrefix() {
        Random random = new Random(SEED);

        IntStream.range(10_000, 20_000).forEach(prefix -> {
            String first = prefix + "%06d".formatted(random.nextInt(1_000_000));
            String second = prefix + "%06d".formatted(random.nextInt(1_000_000));
            assertThat(MainlandMobile.read(first)).isEqualTo(library(first));
            assertThat(MainlandMobile.read(second)).isEqualTo(library(second));
        });
    }

    @Test
    void shouldAgreeWithTheLibraryOnEveryWayOfWriting() {
        Random random = new Random(SEED);

        random.longs(2_000, 10_000_000_000L, 20_000_000_000L)
                .mapToObj(Long::toString)
                .forEach(digits -> WRITINGS.forEach(writing -> shouldNotContradict(writing.apply(digits))));
    }

    @Test
    void shouldAgreeWithTheLibraryWhereverAMobileIsParted() {
        Random random = new Random(SEED);
        List<String> separators = List.of(" ", "-", "(", ")", "－", "　");

        IntStream.range(0, 5_000).forEach(round -> {
            StringBuilder text = new StringBuilder("86".repeat(random.nextInt(2))).append("13800138000");
            IntStream.range(0, 1 + random.nextInt(3))
                    .forEach(cut -> text.insert(
                            random.nextInt(text.length() + 1), separators.get(random.nextInt(separators.size()))));
            assertThat(Optional.ofNullable(MainlandMobile.read(text.toString())))
                    .as(text.toString())
                    .contains(PhoneNumber.mainlandMobile("13800138000"));
            shouldNotContradict(text.toString());
        });
    }

    /** Where the quick pass answers, its answer is the library's; where it does not, the library is asked anyway. */
    private static void shouldNotContradict(String text) {
        PhoneNumber read = MainlandMobile.read(text);
        if (read != null) {
            assertThat(NumberingPlan.read(text)).as(text).contains(read);
        }
    }

    private static PhoneNumber library(String elevenDigits) {
        return NumberingPlan.read(elevenDigits)
                .filter(number -> number.kind() == PhoneNumber.Kind.MOBILE)
                .orElse(null);
    }
}
