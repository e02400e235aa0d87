package io.kehu.customer.finding.web;

import io.kehu.customer.finding.CustomerSort;
import io.kehu.customer.finding.Grouping;
import io.kehu.customer.phone.PhoneNumber;
import io.kehu.customer.record.Status;
import io.kehu.customer.record.ValueState.Certainty;
import io.kehu.customer.search.NameFragment;
import io.kehu.web.Times;
import io.kehu.web.problem.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the text of a parameter is read, strictly.
 *
 * @param code of the problem when it is something else
 * @param expected what it should be: a kind, or a form that reads alike in every language
 * @param shape what OpenAPI says of it
 * @param read throws {@link IllegalArgumentException} or {@link java.time.DateTimeException}
 */
public record ValueKind<T>(String code, Object expected, Shape shape, Function<String, T> read) {

    private static final int LONGEST = 100;
    private static final String WORKING_SET = "WORKING_SET";
    private static final int MOST_FRAGMENTS = 10;
    private static final int LARGEST_PAGE = 200;
    private static final String YUAN_TEXT = "\\d{1,16}(\\.\\d{1,2})?";
    private static final String INDUSTRY_TEXT = "[A-T](\\d{2,4})?";
    private static final String DIVISION_TEXT = "\\d{6}";
    private static final String CERTAINTIES =
            Arrays.stream(Certainty.values()).map(Enum::name).collect(Collectors.joining("|"));
    private static final List<String> GROUPINGS =
            Grouping.KINDS.stream().sorted().toList();
    private static final Shape BY = Shape.oneOf(GROUPINGS, Shape.like("label:.+", "label:value"));

    static final ValueKind<String> TEXT = of("1 – 100", Shape.TEXT, ValueKind::text);
    static final ValueKind<Instant> INSTANT = of(Kind.MOMENT, Shape.INSTANT, Times::instant);
    static final ValueKind<LocalDate> DATE = of(Kind.DATE, Shape.DATE, Times::date);
    static final ValueKind<Integer> NUMBER = of(Kind.WHOLE_NUMBER, Shape.NUMBER, Integer::valueOf);
    static final ValueKind<BigDecimal> YUAN =
            of(Kind.NUMBER, Shape.like(YUAN_TEXT, "500000.00"), text -> new BigDecimal(matching(YUAN_TEXT, text)));
    static final ValueKind<Boolean> TRUTH =
            of(Kind.TRUE_OR_FALSE, Shape.TRUTH, text -> Boolean.valueOf(matching("true|false", text)));
    static final ValueKind<String> INDUSTRY = of(
            "GB/T 4754 I, I65, I651, I6513", Shape.like(INDUSTRY_TEXT, "I65"), text -> matching(INDUSTRY_TEXT, text));
    static final ValueKind<String> DIVISION =
            of("GB/T 2260 440305", Shape.like(DIVISION_TEXT, "440305"), text -> matching(DIVISION_TEXT, text));
    static final ValueKind<PhoneNumber> PHONE =
            of("13800138000, 0755-86543210, +852…", Shape.text(1, LONGEST, "0755-86543210"), text -> PhoneNumber.parse(
                            text)
                    .orElseThrow(IllegalArgumentException::new));
    static final ValueKind<LabelMark> LABEL =
            of("dimension:code", Shape.like("[^:]+:.+", "value:H"), text -> LabelMark.of(text(text)));
    static final ValueKind<StateMark> VALUE_STATE = of(
            "field:STATE",
            Shape.like("([A-Za-z]+|\\*):(" + CERTAINTIES + ")", "annualRevenue:NOT_PROVIDED"),
            StateMark::of);
    static final ValueKind<List<NameFragment>> NAME =
            new ValueKind<>("fragments", "", Shape.text(2, LONGEST, "云帆 科技"), ValueKind::fragments);
    static final ValueKind<Grouping> GROUPING =
            new ValueKind<>("not-one-of", String.join(", ", GROUPINGS) + ", label:value", BY, Grouping::of);
    static final ValueKind<CustomerSort> SORT =
            oneOf(Arrays.stream(CustomerSort.values()).map(CustomerSort::text), text -> CustomerSort.of(text)
                    .orElseThrow(IllegalArgumentException::new));
    static final ValueKind<Set<Status>> STATUS = oneOf(
            Stream.concat(Arrays.stream(Status.values()).map(Enum::name), Stream.of(WORKING_SET)), ValueKind::status);
    static final ValueKind<String> CURSOR = of("next", Shape.OPAQUE, text -> text);
    static final ValueKind<Integer> LIMIT = of("1 – 200", Shape.between(1, LARGEST_PAGE), ValueKind::limit);

    /** A text of any length that is read as something else. */
    public static <T> ValueKind<T> texts(String code, Function<String, T> read) {
        return new ValueKind<>(code, "", Shape.OPAQUE, read);
    }

    private static <T> ValueKind<T> of(Object expected, Shape shape, Function<String, T> read) {
        return new ValueKind<>("wrong-type", expected, shape, read);
    }

    public static <E extends Enum<E>> ValueKind<E> constant(Class<E> type) {
        return oneOf(Arrays.stream(type.getEnumConstants()).map(Enum::name), text -> Enum.valueOf(type, text));
    }

    private static <T> ValueKind<T> oneOf(Stream<String> values, Function<String, T> read) {
        List<String> texts = values.toList();
        return new ValueKind<>("not-one-of", String.join(", ", texts), Shape.oneOf(texts), read);
    }

    private static String text(String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("text");
        }
        return text;
    }

    private static Set<Status> status(String text) {
        return text.equals(WORKING_SET) ? Status.WORKING_SET : Set.of(Status.valueOf(text));
    }

    private static String matching(String pattern, String text) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException(pattern);
        }
        return text;
    }

    private static int limit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("limit");
        }
        return limit;
    }

    private static List<NameFragment> fragments(String typed) {
        List<NameFragment> fragments = NameFragment.of(text(typed));
        if (fragments.isEmpty()
                || fragments.size() > MOST_FRAGMENTS
                || fragments.stream().anyMatch(NameFragment::isTooShort)) {
            throw new IllegalArgumentException("fragments");
        }
        return fragments;
    }
}
