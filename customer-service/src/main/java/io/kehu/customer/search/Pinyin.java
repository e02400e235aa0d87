package io.kehu.customer.search;

import java.text.Normalizer;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How Chinese names sound. A character of several readings takes the dictionary's first unless company names read it
 * otherwise ({@link Readings}); every character is looked up once.
 */
public final class Pinyin {

    private static final String NONE = "";

    /** What each character sounds like, filled as characters come along; threads that race for one write the same. */
    private static final String[] SYLLABLES = new String[Character.MAX_VALUE + 1];

    private Pinyin() {}

    /** {@code 深圳市云帆科技} → {@code szsyfkj}; letters and digits stay, in lower case, and everything else is left out. */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            String syllable = syllable(c);
            if (!syllable.isEmpty()) {
                initials.append((Readings.varies(c) ? Readings.at(name, i, syllable) : syllable).charAt(0));
            } else if (Character.isLetterOrDigit(c)) {
                appendPlain(c, initials);
            }
        }
        return initials.toString();
    }

    /** The usual reading without its tone, {@code yun}; empty for what is no Chinese character. */
    public static String syllable(char c) {
        String known = SYLLABLES[c];
        if (known == null) {
            known = Readings.usual(c, fromDictionary(c));
            SYLLABLES[c] = known;
        }
        return known;
    }

    private static String fromDictionary(char c) {
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
        return readings == null ? NONE : readings[0].substring(0, readings[0].length() - 1);
    }

    /** Full-width and accented letters as the plain ones that are typed for them. */
    private static void appendPlain(char c, StringBuilder initials) {
        if (c < 0x80) {
            initials.append(Character.toLowerCase(c));
            return;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            if (parts.charAt(i) < 0x80 && Character.isLetterOrDigit(parts.charAt(i))) {
                initials.append(Character.toLowerCase(parts.charAt(i)));
            }
        }
    }
}
