package io.kehu.customer.finding.web;

import static java.util.stream.Collectors.joining;

import io.kehu.customer.CustomerProblem;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** The parameters of a request, taken one by one. What is wrong with any of them is refused all at once in the end. */
public final class GivenParameters {

    private final Map<String, List<String>> left;
    private final List<FieldProblem> problems = new ArrayList<>();

    public GivenParameters(Map<String, List<String>> given) {
        this.left = new TreeMap<>(given);
    }

    /**
     * What is left to be taken: name and values, blank ones left out.
     *
     * @param told what is told of a parameter's value, by name and value
     */
    Map<String, String> texts(BinaryOperator<String> told) {
        Map<String, String> texts = new TreeMap<>();
        left.forEach((name, values) -> texts.put(
                name,
                values.stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> told.apply(name, value))
                        .collect(joining(", "))));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** Every value of a parameter; blank ones say nothing. */
    public <T> List<T> all(String name, ValueKind<T> kind) {
        List<T> values = new ArrayList<>();
        for (String text : Optional.ofNullable(left.remove(name)).orElse(List.of())) {
            if (!text.isBlank()) {
                read(name, kind, text.strip()).ifPresent(values::add);
            }
        }
        return values;
    }

    /** The value of a parameter that makes sense once only. */
    public <T> Optional<T> one(String name, ValueKind<T> kind) {
        List<T> values = all(name, kind);
        if (values.size() > 1) {
            problems.add(FieldProblem.translatedBy(CustomerProblem.INCOMPLETE, name, "given-twice"));
        }
        return values.stream().findFirst();
    }

    /** Whether a switch is on, which it is not unless somebody says so; a blank one is neither on nor off. */
    public boolean isOn(String name) {
        List<String> texts = left.getOrDefault(name, List.of());
        if (texts.stream().anyMatch(String::isBlank)) {
            left.remove(name);
            read(name, ValueKind.TRUTH, "");
        }
        return one(name, ValueKind.TRUTH).orElse(false);
    }

    private <T> Optional<T> read(String name, ValueKind<T> kind, String text) {
        try {
            return Optional.of(kind.read().apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(FieldProblem.translatedBy(CustomerProblem.INCOMPLETE, name, kind.code(), kind.expected()));
            return Optional.empty();
        }
    }

    /** @throws Refusal 400 naming every parameter that is wrong, and every one that was given and not taken */
    public void end() {
        left.keySet().forEach(name -> problems.add(FieldProblem.of(name, "unknown")));
        if (!problems.isEmpty()) {
            throw Refusal.of(PlatformProblem.INVALID_PARAMETERS).with(problems);
        }
    }
}
