package io.kehu.classification.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sections ({@code I}) and divisions ({@code I65}) of GB/T 4754-2017, read from {@code gbt4754-2017.csv}. */
final class Industries {

    static final String CATALOGUE = "GB/T 4754-2017";

    private static final String RESOURCE = "/standards/gbt4754-2017.csv";
    private static final int DIVISION_LENGTH = 3;
    private static final Map<String, Entry> ENTRIES = read();

    private Industries() {}

    private record Entry(String code, Text text) {

        static Entry parse(String line) {
            String[] columns = line.split(",", -1);
            return new Entry(columns[0], new Text(columns[1], columns[2]));
        }
    }

    /**
     * The label of a division carries both names, "section · division"; a deeper code gets the label of its division.
     *
     * @throws IllegalArgumentException for a code the catalogue lacks: no number can be made from it, and none is guessed
     */
    static Label label(String code) {
        Entry entry = ENTRIES.get(code.substring(0, Math.min(code.length(), DIVISION_LENGTH)));
        if (entry == null) {
            throw new IllegalArgumentException(CATALOGUE + " has no section or division " + code);
        }
        Entry section = ENTRIES.get(code.substring(0, 1));
        if (section == entry) {
            return new Label(entry.code(), entry.text(), null);
        }
        Text both = new Text(
                section.text().zh() + " · " + entry.text().zh(),
                section.text().en() + " · " + entry.text().en());
        return new Label(entry.code(), both, section.code());
    }

    private static Map<String, Entry> read() {
        try (InputStream csv = Industries.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(Entry::parse)
                    .collect(Collectors.toUnmodifiableMap(Entry::code, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}
