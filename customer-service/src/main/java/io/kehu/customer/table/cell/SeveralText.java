package io.kehu.customer.table.cell;

import java.util.ArrayList;
import java.util.List;

/** Several values in one cell. */
public final class SeveralText {

    private static final String BETWEEN_VALUES = "、，,；;/\n";
    private static final String BETWEEN_ITEMS = "；;\n";
    private static final String BETWEEN_PARTS = "|｜";

    private SeveralText() {}

    /** Words, each once. */
    public static List<String> words(String text) {
        List<String> words = filled(text, BETWEEN_VALUES);
        return words.size() < 2 ? words : words.stream().distinct().toList();
    }

    /** Items of a list that have parts of their own, which may hold commas. */
    public static List<String> items(String text) {
        return filled(text, BETWEEN_ITEMS);
    }

    /** Parts of an item, blank ones too: their place tells what they are. */
    public static List<String> parts(String item) {
        return split(item, BETWEEN_PARTS, true);
    }

    /** Text that does not end the part or the item that it is written into. */
    public static String asPart(String text) {
        return text.replace('|', '/')
                .replace('｜', '/')
                .replace(';', '，')
                .replace('；', '，')
                .replace('\n', ' ');
    }

    /** What stands between any of the separators, without blanks at its ends; nothing of what is blank. */
    static List<String> filled(String text, String separators) {
        return split(text, separators, false);
    }

    private static List<String> split(String text, String separators, boolean blanks) {
        List<String> parts = new ArrayList<>(4);
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                String part = Blank.strip(text.substring(begin, i));
                if (blanks || !part.isEmpty()) {
                    parts.add(part);
                }
                begin = i + 1;
            }
        }
        return parts;
    }
}
