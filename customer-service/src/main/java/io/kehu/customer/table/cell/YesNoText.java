package io.kehu.customer.table.cell;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** 是 and 否, in the forms that people use for them. */
public final class YesNoText {

    private static final Set<String> YES = Set.of("是", "有", "√", "✓", "y", "yes", "true", "1");
    private static final Set<String> NO = Set.of("否", "无", "不是", "×", "x", "n", "no", "false", "0");

    private YesNoText() {}

    public static Optional<Boolean> read(String text) {
        String word = Folded.tight(text).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
