package io.kehu.classification.numbering;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.kehu.classification.evaluation.Flaw;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How numbers are made: a template {@code {industry}-{value}-{year}-{serial:3}} and the scope {@code {industry}-{year}} within
 * which the serial counts. A placeholder is a dimension, {@code year} (of issue, in China), or {@code serial} with its least
 * number of digits; beyond them it grows.
 */
public final class NumberPattern {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)(?::(\\d))?}");
    private static final String YEAR = "year";
    private static final String SERIAL = "serial";

    private final String template;
    private final String scope;
    private final List<String> names;
    private final Pattern shape;

    @JsonCreator
    public NumberPattern(@JsonProperty("template") String template, @JsonProperty("scope") String scope) {
        this.template = template;
        this.scope = scope;
        this.names = names(template);
        this.shape = shape(template);
    }

    @JsonProperty
    public String template() {
        return template;
    }

    @JsonProperty
    public String scope() {
        return scope;
    }

    /** The series in which a customer with these codes (dimension to code) is counted. */
    public String scopeOf(Map<String, String> codes, Year year) {
        return fill(scope, codes, year, 0);
    }

    public String number(Map<String, String> codes, Year year, long serial) {
        return fill(template, codes, year, serial);
    }

    /** Where a number stands that this pattern could have made; empty for a number of any other shape. */
    public Optional<Place> placeOf(String number) {
        Matcher matcher = shape.matcher(number);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), matcher.group(i + 1));
        }
        Year year = Year.parse(values.getOrDefault(YEAR, "1970"));
        long serial = Long.parseLong(values.get(SERIAL));
        return number(values, year, serial).equals(number)
                ? Optional.of(new Place(scopeOf(values, year), serial))
                : Optional.empty();
    }

    /** What keeps a standard with these dimensions from being saved with this pattern. */
    public List<Flaw> flaws(Set<String> dimensions) {
        List<Flaw> flaws = new ArrayList<>();
        Set<String> known = new HashSet<>(dimensions);
        known.add(YEAR);
        known.add(SERIAL);
        boolean understood = known.containsAll(names)
                && !PLACEHOLDER.matcher(template).replaceAll("").matches(".*[{}].*");
        if (!understood || new HashSet<>(names).size() < names.size() || !names.contains(SERIAL)) {
            flaws.add(new Flaw("numbering.template", Flaw.What.NUMBER_TEMPLATE_INVALID, template));
        }
        List<String> counted = names(scope);
        // A placeholder in the scope alone would let two series make the same number.
        if (counted.contains(SERIAL) || !names.containsAll(counted)) {
            flaws.add(new Flaw("numbering.scope", Flaw.What.NUMBER_SCOPE_INVALID, scope));
        }
        return flaws;
    }

    private static String fill(String text, Map<String, String> codes, Year year, long serial) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value =
                    switch (found.group(1)) {
                        case YEAR -> String.valueOf(year.getValue());
                        case SERIAL -> String.format("%0" + width(found.group(2)) + "d", serial);
                        default -> codes.get(found.group(1));
                    };
            return Matcher.quoteReplacement(value);
        });
    }

    private static List<String> names(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toList());
    }

    private static Pattern shape(String template) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder regex = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(template.substring(end, matcher.start())));
            regex.append(
                    switch (matcher.group(1)) {
                        case YEAR -> "(\\d{4})";
                        case SERIAL -> "(\\d{" + width(matcher.group(2)) + ",18})";
                        default -> "(.+?)";
                    });
            end = matcher.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(template.substring(end))).toString());
    }

    private static String width(String digits) {
        return digits == null ? "1" : digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberPattern pattern
                && pattern.template.equals(template)
                && pattern.scope.equals(scope);
    }

    @Override
    public int hashCode() {
        return Objects.hash(template, scope);
    }

    @Override
    public String toString() {
        return template + " in " + scope;
    }

    /** A position in a series. */
    public record Place(String scope, long serial) {}
}
