package io.kehu.calendar.source;

import io.kehu.calendar.CalendarCsv;
import io.kehu.calendar.CalendarYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The years that were published, or corrected, since the release: the files {@code <year>.csv} of one directory. */
record YearDirectory(Path path) {

    private static final Pattern NAME = Pattern.compile("(\\d{4})\\.csv");

    List<CalendarYear> read() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(YearDirectory::isYear)
                    .sorted()
                    .map(YearDirectory::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The calendar directory " + path + " cannot be read", e);
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
