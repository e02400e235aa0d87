package io.kehu.customer.table.file;

import java.util.regex.Pattern;

/** Tells from the format of a number in a workbook whether people see a date or a time. */
final class DateFormats {

    /** Texts, colours and conditions, escaped and padding characters: they show no part of a date. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"?|\\[(?![hms])[^\\]]*\\]?|[\\\\_*].");

    private static final Pattern PART_OF_DATE = Pattern.compile("[ymdhsYMDHS年月日]");

    private DateFormats() {}

    /**
     * @param id of the format; some stand for dates without saying how
     * @param format null where the file does not spell it out
     */
    static boolean isDate(Integer id, String format) {
        if (id != null && (between(id, 14, 22) || between(id, 27, 36) || between(id, 45, 47) || between(id, 50, 58))) {
            return true;
        }
        return format != null
                && !"General".equalsIgnoreCase(format)
                && PART_OF_DATE
                        .matcher(DECORATION.matcher(format).replaceAll(""))
                        .find();
    }

    private static boolean between(int id, int from, int to) {
        return id >= from && id <= to;
    }
}
