package io.kehu.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The years that came with this release: {@code calendar/<year>.csv} on the class path, without a gap. */
public final class ShippedYears {

    private static final int FIRST = 2024;

    private ShippedYears() {}

    public static List<CalendarYear> read() {
        List<CalendarYear> years = new ArrayList<>();
        for (int year = FIRST; ; year++) {
            try (InputStream file = ShippedYears.class.getResourceAsStream("/calendar/" + year + ".csv")) {
                if (file == null) {
                    return years;
                }
                years.add(CalendarCsv.parse(year, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("The calendar of " + year + " cannot be read", e);
            }
        }
    }
}
