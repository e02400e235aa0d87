package io.kehu.customer.phone;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How somebody wrote a number: groups of digits between blanks, dashes, dots and brackets.
 *
 * @param plus whether the first group begins with a country code
 * @param extension what stood behind a word or sign for it; null when nothing did
 */
record Writing(boolean plus, List<String> groups, String extension) {

    /** Longer texts hold more than a number. */
    static final int LONGEST = 60;

    private static final Pattern LABEL = Pattern.compile(
            "^(?:联系电话|办公电话|公司电话|电话|手机号码?|手机|固定电话|固话|座机|总机|热线|telephone|tel|phone|mobile|mob|cell)[.:\\s]*");

    private static final Pattern EXTENSION =
            Pattern.compile("[\\s\\p{Pd},;(]*(?:转|轉|分机号?|内线|ext(?:ension|n)?|x|#|\\*)[\\s.:=]*(\\d{1,6})\\s*\\)?$");

    /** Dashes that Unicode does not call so: minus, the prolonged sound mark, and the numeral one that looks like a dash. */
    private static final String ALSO_DASHES = "\u2212\u30fc一~_";

    private static final String DOTS_AND_QUOTES = ".·・'\"";

    /** Empty when the text holds anything that a number is not written with. */
    static Optional<Writing> read(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        String bare = LABEL.matcher(folded).replaceFirst("");
        Matcher extension = EXTENSION.matcher(bare);
        boolean extended = extension.find();
        return groups(extended ? bare.substring(0, extension.start()) : bare)
                .map(groups -> new Writing(bare.indexOf('+') >= 0, groups, extended ? extension.group(1) : null));
    }

    String digits() {
        return dialled(groups);
    }

    /** The digits of all groups but the last. */
    String digitsBeforeLast() {
        return dialled(groups.subList(0, groups.size() - 1));
    }

    String last() {
        return groups.get(groups.size() - 1);
    }

    private String dialled(List<String> some) {
        return (plus ? "+" : "") + String.join("", some);
    }

    private static Optional<List<String>> groups(String text) {
        List<String> groups = new ArrayList<>();
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                group.append(c);
            } else if (separates(c)) {
                close(group, groups);
            } else if (!(isInvisible(c) || c == '+' && groups.isEmpty() && group.isEmpty())) {
                return Optional.empty();
            }
        }
        close(group, groups);
        return groups.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(groups));
    }

    private static void close(StringBuilder group, List<String> groups) {
        if (!group.isEmpty()) {
            groups.add(group.toString());
            group.setLength(0);
        }
    }

    private static boolean separates(char c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION -> true;
            default -> Character.isWhitespace(c) || ALSO_DASHES.indexOf(c) >= 0 || DOTS_AND_QUOTES.indexOf(c) >= 0;
        };
    }

    /** Direction marks and joiners that come along when a number is copied. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
