package io.kehu.followup.calendar.source;

import io.kehu.followup.calendar.CalendarCsv;
import io.kehu.followup.calendar.CalendarYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the calendar: {@code calendar/<year>.csv} on the class path, and those of the directory, if there is one. */
final class CalendarFiles {

    private static final int FIRST_SHIPPED_YEAR = 2024;
    private static final Pattern NAME = Pattern.compile("(\\d{4})\\.csv");

    private final Optional<Path> directory;

    CalendarFiles(Optional<Path> directory) {
        this.directory = directory;
    }

    /** The years that came with this release, without a gap. */
    List<CalendarYear> shipped() {
        List<CalendarYear> years = new ArrayList<>();
        for (int year = FIRST_SHIPPED_YEAR; ; year++) {
            try (InputStream file = CalendarFiles.class.getResourceAsStream("/calendar/" + year + ".csv")) {
                if (file == null) {
                    return years;
                }
                years.add(CalendarCsv.parse(year, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("The calendar of " + year + " cannot be read", e);
            }
        }
    }

    /** The years of the directory; none without one. */
    List<CalendarYear> added() {
        if (directory.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory.get())) {
            return files.filter(CalendarFiles::isYear)
                    .sorted()
                    .map(CalendarFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The calendar directory " + directory.get() + " cannot be read", e);
        }
    }

    private static boolean isYear(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }

    private static CalendarYear read(Path file) {
        try {
            int year = Integer.parseInt(file.getFileName().toString().substring(0, 4));
            return CalendarCsv.parse(year, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The calendar file " + file + " cannot be read", e);
        }
    }
}
