package io.kehu.customer.search;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a customer is called, in the form in which any part of it is found: {@code 云帆科技} by {@code 云帆}, {@code 科技},
 * {@code 帆科技} and by its initials {@code yfkj}.
 *
 * @param text the names and their initials, normalised, with blanks between them
 * @param grams every two characters that stand side by side in one of them
 */
public record NameGrams(String text, Set<String> grams) {

    /** @param names may be null or empty */
    public static NameGrams of(String... names) {
        Set<String> parts = new LinkedHashSet<>();
        Stream.of(names)
                .filter(Objects::nonNull)
                .flatMap(name -> Stream.of(NameText.normalised(name), Pinyin.initials(name)))
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        Set<String> grams = new LinkedHashSet<>();
        parts.forEach(part -> grams.addAll(NameText.pairs(part)));
        return new NameGrams(String.join(" ", parts), grams);
    }
}
