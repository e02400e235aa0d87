package io.kehu.classification.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Bands and rules in a declared order of precedence; the first that decides, decides.
 *
 * @param otherwise the declared fallback when none does, an assumption that the explanation names
 */
public record GradingScheme(String dimension, Text title, List<Label> labels, List<Step> steps, Otherwise otherwise)
        implements Scheme {

    /** The label of a customer about whom too little was provided, and why it is this one. */
    public record Otherwise(String label, Text because) {}

    public GradingScheme {
        labels = List.copyOf(labels);
        steps = steps.stream().sorted(Comparator.comparingInt(Step::precedence)).toList();
    }

    @Override
    public Decision decide(StandardVersion standard, Situation situation) {
        Set<Input> looked = new LinkedHashSet<>();
        for (Step step : steps) {
            looked.addAll(step.inputs());
            Optional<Step.Match> match = step.decide(situation);
            if (match.isPresent()) {
                Explanation explanation =
                        Explanation.decided(standard, dimension, match.get().rule(), used(looked, situation));
                return new Decision(dimension, label(match.get().label()), explanation);
            }
        }
        Explanation assumed = Explanation.assumed(standard, dimension, used(looked, situation), otherwise.because());
        return new Decision(dimension, label(otherwise.label()), assumed);
    }

    @Override
    public List<Flaw> flaws() {
        String where = "schemes[" + dimension + "]";
        List<Flaw> flaws = new ArrayList<>();
        if (labels.isEmpty()) {
            flaws.add(new Flaw(where + ".labels", Flaw.What.NO_LABELS, dimension));
        }
        if (steps.isEmpty()) {
            flaws.add(new Flaw(where + ".steps", Flaw.What.NO_STEPS, dimension));
        }
        if (otherwise == null) {
            flaws.add(new Flaw(where + ".otherwise", Flaw.What.NO_FALLBACK, dimension));
        }
        flaws.addAll(flawsOfLabels(where));
        flaws.addAll(flawsOfSteps(where));
        return flaws;
    }

    private List<Flaw> flawsOfLabels(String where) {
        List<Flaw> flaws = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (Label label : labels) {
            if (!known.add(label.code())) {
                flaws.add(new Flaw(where + ".labels", Flaw.What.DUPLICATE_LABEL, label.code()));
            }
        }
        Stream<String> fallback = otherwise == null ? Stream.empty() : Stream.of(otherwise.label());
        Stream.concat(steps.stream().flatMap(step -> step.labels().stream()), fallback)
                .filter(code -> !known.contains(code))
                .map(code -> new Flaw(where + ".labels", Flaw.What.UNKNOWN_LABEL, code))
                .forEach(flaws::add);
        return flaws;
    }

    private List<Flaw> flawsOfSteps(String where) {
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String at = where + ".steps[" + step.precedence() + "]";
            if (i > 0 && steps.get(i - 1).precedence() == step.precedence()) {
                flaws.add(new Flaw(at, Flaw.What.DUPLICATE_PRECEDENCE, String.valueOf(step.precedence())));
            }
            flaws.addAll(step.flaws(at));
        }
        return flaws;
    }

    private Label label(String code) {
        return labels.stream()
                .filter(label -> label.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The scheme " + dimension + " has no label " + code));
    }

    private static List<InputUsed> used(Set<Input> inputs, Situation situation) {
        return inputs.stream().map(input -> input.usedIn(situation)).toList();
    }
}
