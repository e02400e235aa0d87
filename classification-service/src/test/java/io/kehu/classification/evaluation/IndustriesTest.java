package io.kehu.classification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustriesTest {

    /** The divisions of each section: the last number of each, in the order of the letters. */
    private static final Map<String, int[]> DIVISIONS = Map.ofEntries(
            Map.entry("A", new int[] {1, 5}),
            Map.entry("B", new int[] {6, 12}),
            Map.entry("C", new int[] {13, 43}),
            Map.entry("D", new int[] {44, 46}),
            Map.entry("E", new int[] {47, 50}),
            Map.entry("F", new int[] {51, 52}),
            Map.entry("G", new int[] {53, 60}),
            Map.entry("H", new int[] {61, 62}),
            Map.entry("I", new int[] {63, 65}),
            Map.entry("J", new int[] {66, 69}),
            Map.entry("K", new int[] {70, 70}),
            Map.entry("L", new int[] {71, 72}),
            Map.entry("M", new int[] {73, 75}),
            Map.entry("N", new int[] {76, 79}),
            Map.entry("O", new int[] {80, 82}),
            Map.entry("P", new int[] {83, 83}),
            Map.entry("Q", new int[] {84, 85}),
            Map.entry("R", new int[] {86, 90}),
            Map.entry("S", new int[] {91, 96}),
            Map.entry("T", new int[] {97, 97}));

    static Stream<String> everyDivision() {
        return DIVISIONS.entrySet().stream()
                .flatMap(section -> IntStream.rangeClosed(section.getValue()[0], section.getValue()[1])
                        .mapToObj(division -> section.getKey() + String.format("%02d", division)));
    }

    @ParameterizedTest
    @MethodSource("everyDivision")
    void shouldKnowEveryDivisionInBothLanguages(String code) {
        // When
        Label label = Industries.label(code);
        // Then
        assertThat(label.code()).isEqualTo(code);
        assertThat(label.inNumber()).isEqualTo(code.substring(0, 1));
        assertThat(label.text().zh()).contains(" · ");
        assertThat(label.text().en()).matches("[A-Za-z -]+ · [A-Za-z -]+");
    }

    @Test
    void shouldHaveNinetySevenDivisions() {
        assertThat(everyDivision()).hasSize(97);
    }

    @Test
    void shouldNameSectionAndDivision() {
        // When
        Label label = Industries.label("I65");
        // Then
        assertThat(label)
                .isEqualTo(new Label(
                        "I65",
                        new Text(
                                "信息传输、软件和信息技术服务业 · 软件和信息技术服务业",
                                "Information transmission software and IT services · Software and IT services"),
                        "I"));
    }

    @Test
    void shouldTakeASectionAloneAndFindTheDivisionOfADeeperCode() {
        // When / Then
        assertThat(Industries.label("C")).isEqualTo(new Label("C", new Text("制造业", "Manufacturing"), null));
        assertThat(Industries.label("C3919").code()).isEqualTo("C39");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "I66", "i65", "65"})
    void shouldRefuseWhatTheCatalogueLacks(String code) {
        assertThatThrownBy(() -> Industries.label(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
