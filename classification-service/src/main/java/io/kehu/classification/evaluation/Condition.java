package io.kehu.classification.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A condition in the Common Expression Language over the names of {@link Input}, {@code lifecycle == "ACTIVE"}. Numbers and
 * some texts may be null: a condition says itself what that means, {@code employees != null && employees > 300}.
 *
 * <p>Compiled once, when it is read. A text that does not compile is kept with its {@link #flaw}, so that all flaws of a
 * standard can be shown at once, but never decides.
 */
public final class Condition {

    private final String text;
    private final String error;
    private final CelRuntime.Program program;
    private final Set<Input> inputs;

    private Condition(String text, String error, CelRuntime.Program program, Set<Input> inputs) {
        this.text = text;
        this.error = error;
        this.program = program;
        this.inputs = inputs;
    }

    @JsonCreator
    public static Condition of(String text) {
        CelValidationResult result = ConditionLanguage.compile(text);
        if (result.hasError()) {
            return new Condition(text, result.getErrorString(), null, Set.of());
        }
        try {
            CelAbstractSyntaxTree tree = result.getAst();
            return new Condition(text, null, ConditionLanguage.program(tree), inputsOf(tree));
        } catch (CelValidationException | CelEvaluationException e) {
            return new Condition(text, e.getMessage(), null, Set.of());
        }
    }

    @JsonValue
    public String text() {
        return text;
    }

    Set<Input> inputs() {
        return inputs;
    }

    boolean holds(Situation situation) {
        return ask(input -> input.of(situation));
    }

    /** Why this condition must not be part of a standard: it does not compile, or breaks when an input is not provided. */
    Optional<Flaw> flaw(String where) {
        if (error != null) {
            return Optional.of(new Flaw(where, Flaw.What.CONDITION_INVALID, error));
        }
        Set<Input> optional = inputs.stream().filter(Input::optional).collect(Collectors.toSet());
        return subsets(optional).stream()
                .filter(missing -> !answersWithout(missing))
                .map(missing -> new Flaw(where, Flaw.What.CONDITION_FAILS_WITHOUT_INPUT, titles(missing)))
                .findFirst();
    }

    private boolean answersWithout(Set<Input> missing) {
        try {
            ask(input -> missing.contains(input) ? null : ConditionLanguage.exampleOf(input));
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private boolean ask(ConditionLanguage.Values values) {
        if (program == null) {
            throw new IllegalStateException("The condition does not compile: " + text);
        }
        try {
            return (Boolean) program.eval(ConditionLanguage.variables(inputs, values));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("The condition has no answer: " + text, e);
        }
    }

    private static Set<Input> inputsOf(CelAbstractSyntaxTree tree) {
        Set<String> names = tree.getReferenceMap().values().stream()
                .map(reference -> reference.name())
                .collect(Collectors.toSet());
        return Arrays.stream(Input.values())
                .filter(input -> names.contains(input.title()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Input.class)));
    }

    private static Set<Set<Input>> subsets(Set<Input> inputs) {
        Set<Set<Input>> subsets = new HashSet<>(Set.of(Set.of()));
        for (Input input : inputs) {
            for (Set<Input> smaller : Set.copyOf(subsets)) {
                Set<Input> larger = new HashSet<>(smaller);
                larger.add(input);
                subsets.add(larger);
            }
        }
        return subsets;
    }

    private static String titles(Set<Input> inputs) {
        return inputs.stream().map(Input::title).sorted().collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition condition && condition.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
