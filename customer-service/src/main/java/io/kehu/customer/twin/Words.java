package io.kehu.customer.twin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists that stand beside this package's classes as text; a line that begins with # explains them. */
final class Words {

    private Words() {}

    static List<String> lines(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> all(String file) {
        return lines(file).stream().flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
    }
}
