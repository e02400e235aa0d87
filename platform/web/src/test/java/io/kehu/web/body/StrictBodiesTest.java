package io.kehu.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictBodiesTest {

    private static final StrictBodies BODIES = new StrictBodies(mapper(), validators());

    enum Colour {
        RED,
        BLUE
    }

    record Form(
            @Size(max = 5) String name,
            @Size(max = 100) @Lines String note,
            @Max(1000) Integer count,
            Long number,
            boolean first,
            Boolean second,
            @Digits(integer = 3, fraction = 2) BigDecimal amount,
            Colour colour,
            @Size(max = 3) List<@NotNull @Size(max = 5) String> words,
            List<@Valid Part> parts) {}

    record Part(@NotNull String code) {}

    record Needy(@NotNull Integer one, @NotBlank String two, @NotEmpty List<String> three) {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }

    private static ValidatorFactory validators() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        new CountedInCharacters().customize(configuration);
        return configuration.buildValidatorFactory();
    }

    private static Form read(String json) throws Exception {
        return BODIES.read(mapper().readTree(json), Form.class);
    }

    private static List<FieldProblem> faults(String json) {
        return faults(json, Form.class);
    }

    private static List<FieldProblem> faults(String json, Class<?> type) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> BODIES.read(mapper().readTree(json), type));
        assertThat(refusal.type()).isEqualTo(PlatformProblem.INVALID_BODY);
        return refusal.fields();
    }

    private static List<String> words(String json, Locale language) {
        return faults(json).stream()
                .map(fault -> fault.text(PlatformProblem.INVALID_BODY, language))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count  | 1.5          | wrong-type",
                "count  | 1.0          | wrong-type",
                "count  | 1e3          | wrong-type",
                "count  | '\"120\"'    | wrong-type",
                "count  | '\"\"'       | wrong-type",
                "count  | true         | wrong-type",
                "count  | [1]          | wrong-type",
                "count  | 99999999999  | out-of-range",
                "count  | 1001         | max",
                "number | 1.5          | wrong-type",
                "number | 99999999999999999999 | out-of-range",
                "first  | '\"true\"'   | wrong-type",
                "first  | 1            | wrong-type",
                "second | 0            | wrong-type",
                "second | '\"\"'       | wrong-type",
                "name   | 7            | wrong-type",
                "name   | true         | wrong-type",
                "amount | 12.5         | wrong-type",
                "amount | 12           | wrong-type",
                "amount | '\"1e2\"'    | wrong-type",
                "amount | '\"1E+2\"'   | wrong-type",
                "amount | '\"+1\"'     | wrong-type",
                "amount | '\".5\"'     | wrong-type",
                "amount | '\"１２\"'   | wrong-type",
                "amount | '\"NaN\"'    | wrong-type",
                "amount | '\"1234\"'   | digits",
                "colour | 1            | not-one-of",
                "colour | '\"GREEN\"'  | not-one-of",
                "shade  | 1            | unknown",
            })
    void shouldRefuseWhatIsNotWrittenAsItsTypeIs(String field, String value, String code) {
        assertThat(faults("{\"" + field + "\": " + value + ", \"note\": \"ok\"}"))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple(field, code));
    }

    @Test
    void shouldReadWhatIsWrittenAsItsTypeIs() throws Exception {
        // When
        Form form = read(
                """
                {"name": " 云帆 ", "count": 120, "number": 5000000000, "first": true, "second": false, "amount": " -12.50 ",
                 "colour": "BLUE", "words": ["a"]}""");

        // Then
        assertThat(form)
                .isEqualTo(new Form(
                        "云帆",
                        null,
                        120,
                        5_000_000_000L,
                        true,
                        false,
                        new BigDecimal("-12.50"),
                        Colour.BLUE,
                        List.of("a"),
                        null));
        assertThat(read("{\"amount\": \"\", \"name\": \" \", \"first\": null, \"count\": null}"))
                .isEqualTo(new Form(null, null, null, null, false, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\\nb', one-line",
        "'a\\rb', one-line",
        "'a\\tb', one-line",
        "'a\\u2028b', one-line",
        "'a\\u0000b', control-characters",
        "'a\\u0085b', control-characters",
        "'a\\u200bb', invisible-characters",
        "'\\u202eab', invisible-characters",
        "'a\\ufeff', invisible-characters",
        "'a\\ud800b', broken-characters",
        "'a\\udc00\\ud800', broken-characters"
    })
    void shouldRefuseNamesWithWhatNobodySees(String name, String code) {
        assertThat(faults("{\"name\": \"" + name + "\", \"words\": [\"ok\", \"" + name + "\"]}"))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("name", code), tuple("words[1]", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u200b", "\\u202e", "\\ufeff", "\\udfff"})
    void shouldRefuseThemInTextsOfSeveralLinesToo(String hidden) {
        assertThat(faults("{\"note\": \"a" + hidden + "b\"}"))
                .extracting(FieldProblem::field)
                .containsExactly("note");
    }

    @Test
    void shouldTakeSeveralLinesWhereTheFieldHasThem() throws Exception {
        assertThat(read("{\"note\": \"一\\r\\n\\t二\\n\"}").note()).isEqualTo("一\r\n\t二");
        assertThat(read("{\"name\": \"a\\u200d\\u200cb\\n\"}").name()).isEqualTo("a\u200d\u200cb");
    }

    @Test
    void shouldCountCharactersAsPeopleDo() throws Exception {
        // Given
        String rare = "𠮷".repeat(5);

        // When / Then
        assertThat(read("{\"name\": \"" + rare + "\"}").name()).isEqualTo(rare);
        assertThat(faults("{\"name\": \"" + rare + "吉\", \"words\": [\"" + rare + "\", \"" + rare + "吉\"]}"))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("name", "size"), tuple("words[1]", "size"));
    }

    @Test
    void shouldNameFaultsInTheOrderOfTheirPaths() {
        String parts = "{\"code\": \"a\"}, ".repeat(9) + "{}, 7, {}";

        assertThat(faults("{\"zeal\": 1, \"words\": [\"a\", \"a\", \" \", \"\"], \"parts\": [" + parts
                        + "], \"name\": \"toolong\", \"count\": 1.5}"))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(
                        tuple("count", "wrong-type"),
                        tuple("name", "size"),
                        tuple("parts[9].code", "required"),
                        tuple("parts[10]", "wrong-type"),
                        tuple("parts[11].code", "required"),
                        tuple("words", "size"),
                        tuple("words[2]", "required"),
                        tuple("words[3]", "required"),
                        tuple("zeal", "unknown"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"odd\": {\"a\": [1]}, \"parts\": [{\"code\": \"a\", \"odd\": [{}]}, {\"odd\": {}, \"code\": \"a\"}]}",
                "{\"parts\": [{\"odd\": [], \"code\": \"a\"}, {\"code\": \"a\", \"odd\": 1}], \"odd\": [{\"a\": 1}, 2]}"
            })
    void shouldNameWhatItDoesNotKnowByItsPlace(String json) {
        assertThat(faults(json)).extracting(FieldProblem::field).containsExactly("odd", "parts[0].odd", "parts[1].odd");
        assertThat(catchThrowableOfType(Refusal.class, () -> BODIES.read(() -> mapper().readValue(json, Form.class)))
                        .fields())
                .extracting(FieldProblem::field)
                .containsExactly("odd", "parts[0].odd", "parts[1].odd");
    }

    @Test
    void shouldSayOfEverythingMissingThatItIsRequired() {
        assertThat(faults("{}", Needy.class))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("one", "required"), tuple("three", "required"), tuple("two", "required"));
        assertThat(faults("null"))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("", "required"));
    }

    @Test
    void shouldSpeakToPeople() {
        String bad =
                """
                {"name": "toolong", "words": ["a", "b", "c", "d"], "count": 2000, "number": "x", "amount": "1.234", "first": 1,
                 "second": "x", "parts": 5}""";

        assertThat(words(bad, Locale.CHINESE))
                .containsExactly(
                        "整数部分最多 3 位，小数部分最多 2 位。",
                        "不能大于 1000。",
                        "应为：true 或 false。",
                        "最多 5 个字符。",
                        "应为：整数。",
                        "应为：列表。",
                        "应为：true 或 false。",
                        "最多 3 项。");
        assertThat(words(bad, Locale.ENGLISH))
                .containsExactly(
                        "Must have at most 3 digits before the point and 2 after it.",
                        "Must be at most 1000.",
                        "Expected true or false.",
                        "Must have at most 5 characters.",
                        "Expected a whole number.",
                        "Expected a list.",
                        "Expected true or false.",
                        "Must have at most 3 entries.");
        assertThat(words("{\"amount\": 12.5, \"name\": \"a\\nb\", \"colour\": \"GREEN\"}", Locale.CHINESE))
                .containsExactly("应为：文本形式的数字，不用指数，例如 \"1200.00\"。", "应为以下之一：RED, BLUE。", "只能有一行，不能含有换行或制表符。");
    }
}
