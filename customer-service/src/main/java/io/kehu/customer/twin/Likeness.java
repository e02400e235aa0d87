package io.kehu.customer.twin;

import io.kehu.customer.search.Pinyin;

/**
 * How alike two core names are: the share of characters that need not be changed. A character for one that sounds the same
 * counts little; a numeral, a direction or 新 for another counts as another name, since 中铁一局 is not 中铁二局.
 */
final class Likeness {

    private static final String TELLING = "0123456789一二三四五六七八九十甲乙丙丁东南西北中新老上下";

    private final double homophone;

    Likeness(double homophone) {
        this.homophone = homophone;
    }

    /** 0 to 1: of the whole cores or of the brands in them, whichever are less alike. */
    double of(NameKey one, NameKey other) {
        double whole = of(one.core(), other.core());
        return whole == 0 ? 0 : Math.min(whole, of(one.brand(), other.brand()));
    }

    private double of(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return Math.max(0, 1 - distance(one, other) / longer);
    }

    /** Levenshtein's, with costs. */
    private double distance(String one, String other) {
        double[] above = new double[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            above[j] = above[j - 1] + cost(other.charAt(j - 1));
        }
        for (int i = 1; i <= one.length(); i++) {
            double[] row = new double[above.length];
            row[0] = above[0] + cost(one.charAt(i - 1));
            for (int j = 1; j <= other.length(); j++) {
                double changed = above[j - 1] + cost(one.charAt(i - 1), other.charAt(j - 1));
                double added = row[j - 1] + cost(other.charAt(j - 1));
                double dropped = above[j] + cost(one.charAt(i - 1));
                row[j] = Math.min(changed, Math.min(added, dropped));
            }
            above = row;
        }
        return above[other.length()];
    }

    /** Of a character that only one name has. */
    private static double cost(char c) {
        return isTelling(c) ? TELLING.length() : 1;
    }

    private double cost(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (isTelling(one) && isTelling(other)) {
            return TELLING.length();
        }
        String sound = Pinyin.syllable(one);
        return !sound.isEmpty() && sound.equals(Pinyin.syllable(other)) ? homophone : 1;
    }

    private static boolean isTelling(char c) {
        return TELLING.indexOf(c) >= 0;
    }
}
