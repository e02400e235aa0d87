package io.kehu.customer.table;

import io.kehu.customer.table.cell.Folded;
import java.util.Locale;

/** Headers as they are compared: width, blanks and case do not matter, nor does the asterisk of a required field. */
final class HeaderName {

    private HeaderName() {}

    static String of(String header) {
        String name = Folded.tight(header).toLowerCase(Locale.ROOT);
        int begin = name.startsWith("*") ? 1 : 0;
        int end =
                name.length() > begin && (name.endsWith("*") || name.endsWith(":")) ? name.length() - 1 : name.length();
        return name.substring(begin, end);
    }
}
