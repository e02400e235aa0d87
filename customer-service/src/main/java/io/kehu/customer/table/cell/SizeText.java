package io.kehu.customer.table.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a company as headcount, revenue or both. A record holds numbers, a table mostly bands ({@code 50-200人}, {@code 小型}):
 * a band becomes a number inside it, to be confirmed. That number is the middle of a band with two ends, half of a band's upper
 * end, one more than its lower end (it claims the least). S3's words stand for its bands of headcount.
 *
 * @param employees null where the text speaks of revenue only
 * @param revenue null where the text speaks of headcount only
 * @param exact whether the text has the number itself
 */
public record SizeText(Integer employees, BigDecimal revenue, boolean exact) {

    private static final Pattern HEADCOUNT = Pattern.compile("0*([1-9]\\d{0,7})[人名]?");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Map<String, SizeText> WORDS =
            words("微型", "<20", "小型", "20-300", "中型", "300-1000", "大型", ">1000");

    private static Map<String, SizeText> words(String... wordsAndBands) {
        Map<String, SizeText> words = new HashMap<>();
        for (int i = 0; i < wordsAndBands.length; i += 2) {
            SizeText size = part(wordsAndBands[i + 1]).orElseThrow();
            words.put(wordsAndBands[i], size);
            words.put(wordsAndBands[i] + "企业", size);
        }
        return Map.copyOf(words);
    }

    /** Parts about headcount and revenue may stand side by side: {@code 20-300人/100-2000万}. */
    public static Optional<SizeText> read(String text) {
        String size = Folded.tight(text);
        SizeText word = WORDS.get(size);
        if (word != null) {
            return Optional.of(word);
        }
        int slash = size.indexOf('/');
        if (slash < 0) {
            return part(size);
        }
        Optional<SizeText> first = part(size.substring(0, slash));
        Optional<SizeText> second = part(size.substring(slash + 1));
        return first.flatMap(one -> second.flatMap(one::and));
    }

    private Optional<SizeText> and(SizeText other) {
        if (employees != null && other.employees == null) {
            return Optional.of(new SizeText(employees, other.revenue, exact && other.exact));
        }
        return employees == null && other.employees != null ? other.and(this) : Optional.empty();
    }

    private static Optional<SizeText> part(String size) {
        Optional<SizeText> exact = headcount(size).map(people -> new SizeText(people, null, true));
        if (exact.isPresent()) {
            return exact;
        }
        if (AmountText.hasUnit(size)) {
            Optional<SizeText> revenue = AmountText.read(size).map(yuan -> new SizeText(null, yuan, true));
            if (revenue.isPresent()) {
                return revenue;
            }
        }
        return Band.read(size).flatMap(SizeText::inside);
    }

    private static Optional<SizeText> inside(Band band) {
        String end = band.to() == null ? band.from() : band.to();
        return AmountText.hasUnit(end) ? revenueInside(band) : employeesInside(band);
    }

    private static Optional<SizeText> employeesInside(Band band) {
        Optional<Integer> from = Optional.ofNullable(band.from()).flatMap(SizeText::headcount);
        Optional<Integer> to = Optional.ofNullable(band.to()).flatMap(SizeText::headcount);
        if (band.from() == null) {
            return to.map(most -> roughly(Math.max(1, most / 2)));
        }
        if (band.to() == null) {
            return from.map(least -> roughly(least + 1));
        }
        return from.flatMap(least -> to.filter(most -> most >= least).map(most -> roughly(least + (most - least) / 2)));
    }

    private static SizeText roughly(int people) {
        return new SizeText(people, null, false);
    }

    private static Optional<SizeText> revenueInside(Band band) {
        return BudgetText.of(band).map(SizeText::middle).map(yuan -> new SizeText(null, yuan, false));
    }

    /** Where the column says that it is revenue: an amount or a band needs no unit. */
    public static Optional<SizeText> readRevenue(String text) {
        return AmountText.read(text).map(yuan -> new SizeText(null, yuan, true)).or(() -> Band.read(text)
                .flatMap(SizeText::revenueInside));
    }

    private static BigDecimal middle(BudgetText range) {
        if (range.to() == null) {
            return range.from().add(BigDecimal.ONE);
        }
        BigDecimal from = range.from() == null ? BigDecimal.ZERO : range.from();
        return from.add(range.to()).divide(TWO).setScale(2, RoundingMode.DOWN);
    }

    /** {@code 120}, {@code 120人}, {@code 1,200名}. */
    private static Optional<Integer> headcount(String text) {
        Matcher digits = HEADCOUNT.matcher(text.replace(",", ""));
        return digits.matches() ? Optional.of(Integer.valueOf(digits.group(1))) : Optional.empty();
    }
}
