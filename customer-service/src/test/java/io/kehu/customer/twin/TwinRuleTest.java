package io.kehu.customer.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TwinRuleTest {

    private final TwinRule rule = new TwinRule(TwinWeights.DEFAULT);

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvFileSource(resources = "pairs.csv", delimiter = '|', nullValues = "-")
    void shouldTellTwinsFromStrangers(String ours, String theirs, String verdict, String reasons) {
        // When
        Verdict found = rule.compare(record(ours), record(theirs));
        Verdict turned = rule.compare(record(theirs), record(ours));

        // Then
        assertThat(shown(found)).isEqualTo(verdict);
        assertThat(shown(turned)).isEqualTo(verdict);
        assertThat(codes(found)).isEqualTo(reasons == null ? "" : reasons);
        assertThat(codes(turned)).isEqualTo(reasons == null ? "" : reasons);
    }

    @Test
    void shouldSayWhatItComparedAndWhatItWasWorth() {
        // When
        Verdict verdict = rule.compare(
                record("深圳市云帆科技有限公司; tel=0755-86543210-8001; at=440305"),
                record("深圳云帆科技有限责任公司; tel=0755-86543210-8002; at=440106"));

        // Then
        assertThat(verdict)
                .isEqualTo(new Verdict.Likely(
                        85,
                        List.of(
                                new Reason(Reason.Kind.SAME_CORE_NAME, "云帆科技", "云帆科技", 80),
                                new Reason(
                                        Reason.Kind.SAME_SWITCHBOARD, "0755-86543210-8001", "0755-86543210-8002", 20),
                                new Reason(Reason.Kind.DIFFERENT_PLACES, "440305", "440106", -15))));
    }

    @Test
    void shouldFollowTheWeightsItIsGiven() {
        // Given
        TwinWeights strict = new TwinWeights(
                90, 100, 80, 70, 0.72, 0.3, 60, 60, 35, 35, 55, 45, 20, 40, 60, -10, -60, -15, -35, -15, -15);

        // When / Then
        assertThat(new TwinRule(strict).compare(record("深圳云帆科技有限公司"), record("深圳市云帆科技有限责任公司")))
                .isInstanceOf(Verdict.Different.class);
    }

    /** {@code legal name; short=…; code=…; tel=…; mail=…; at=…}. */
    private static TwinFacts record(String text) {
        String name = null;
        String shortName = null;
        String code = null;
        String place = null;
        List<String> phones = new ArrayList<>();
        List<String> emails = new ArrayList<>();
        for (String part : text.split("; ")) {
            String value = part.substring(part.indexOf('=') + 1);
            switch (part.substring(0, Math.max(0, part.indexOf('=')))) {
                case "short" -> shortName = value;
                case "code" -> code = value;
                case "tel" -> phones.add(value);
                case "mail" -> emails.add(value);
                case "at" -> place = value;
                default -> name = value;
            }
        }
        return TwinFacts.of(name, shortName, code, phones, emails, place);
    }

    private static String shown(Verdict verdict) {
        return verdict instanceof Verdict.Likely likely
                ? "likely " + likely.score()
                : verdict.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String codes(Verdict verdict) {
        return verdict.reasons().stream().map(reason -> reason.kind().code()).collect(Collectors.joining(" "));
    }
}
