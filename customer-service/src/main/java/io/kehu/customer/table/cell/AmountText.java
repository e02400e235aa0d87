package io.kehu.customer.table.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of yuan: {@code 1200000.00}, {@code 1,200,000}, {@code 120万}, {@code 1.2亿元}, {@code ¥5,000}. Never negative. */
public final class AmountText {

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,16}(\\.\\d{1,10})?|\\d{1,3}(,\\d{3}){1,5}(\\.\\d{1,10})?");
    private static final int MOST_DIGITS = 16;
    private static final String[] PREFIXES = {"人民币", "RMB", "CNY", "¥"};
    private static final String[] SUFFIXES = {"元整", "元", "人民币", "RMB", "CNY"};

    /** Longer units first: 千万 ends in 万. */
    private static final Map<String, Integer> UNITS = units();

    private AmountText() {}

    private static Map<String, Integer> units() {
        Map<String, Integer> units = new LinkedHashMap<>();
        units.put("千万", 7);
        units.put("百万", 6);
        units.put("亿", 8);
        units.put("万", 4);
        units.put("千", 3);
        return units;
    }

    /** With two decimals; empty where the text is none, or has more decimals than yuan have. */
    public static Optional<BigDecimal> read(String text) {
        String amount = bare(Folded.tight(text));
        if (endsInDigit(amount)) {
            return number(amount, 0);
        }
        for (Map.Entry<String, Integer> unit : UNITS.entrySet()) {
            if (amount.endsWith(unit.getKey())) {
                return number(
                        amount.substring(0, amount.length() - unit.getKey().length()), unit.getValue());
            }
        }
        return Optional.empty();
    }

    /** Whether the text says itself that it is money. */
    static boolean hasUnit(String tight) {
        return !bare(tight).equals(tight) || UNITS.keySet().stream().anyMatch(tight::endsWith);
    }

    /** Without currency. */
    private static String bare(String tight) {
        String bare = tight;
        if (!bare.isEmpty() && !Character.isDigit(bare.charAt(0))) {
            for (String prefix : PREFIXES) {
                bare = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
            }
        }
        if (!endsInDigit(bare)) {
            for (String suffix : SUFFIXES) {
                bare = bare.endsWith(suffix) ? bare.substring(0, bare.length() - suffix.length()) : bare;
            }
        }
        return bare;
    }

    private static boolean endsInDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static Optional<BigDecimal> number(String digits, int zeros) {
        if (!NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal yuan =
                new BigDecimal(digits.replace(",", "")).scaleByPowerOfTen(zeros).stripTrailingZeros();
        return yuan.scale() > 2 || yuan.precision() - yuan.scale() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(yuan.setScale(2, RoundingMode.UNNECESSARY));
    }
}
