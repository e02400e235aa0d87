package io.kehu.customer.table.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range as people write it: {@code 50-200}, {@code 50万至100万}, {@code 50以下}, {@code 超过1000}; its ends as text.
 *
 * @param from null where it has no lower end
 * @param to null where it has no upper end
 */
public record Band(String from, String to) {

    private static final String END = "([^-~–—至到<>≤≥以少不小低多超大+]+?)";
    private static final Pattern BETWEEN = Pattern.compile(END + "(?:-|~|–|—|至|到)" + END);
    private static final Pattern BELOW =
            Pattern.compile("(?:少于|不足|小于|低于|<|≤|<=|不超过)" + END + "|" + END + "(?:及?以下|以内)");
    private static final Pattern ABOVE = Pattern.compile("(?:多于|超过|大于|>|≥|>=)" + END + "|" + END + "(?:及?以上|\\+)");

    /** Empty where the text is no range. */
    public static Optional<Band> read(String text) {
        String band = Folded.tight(text);
        Matcher between = BETWEEN.matcher(band);
        if (between.matches()) {
            return Optional.of(new Band(between.group(1), between.group(2)));
        }
        Matcher below = BELOW.matcher(band);
        if (below.matches()) {
            return Optional.of(new Band(null, either(below)));
        }
        Matcher above = ABOVE.matcher(band);
        return above.matches() ? Optional.of(new Band(either(above), null)) : Optional.empty();
    }

    private static String either(Matcher band) {
        return band.group(1) == null ? band.group(2) : band.group(1);
    }
}
