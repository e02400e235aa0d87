package io.kehu.classification.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A label for everybody whom a condition describes. */
public record Rule(int precedence, String label, Condition when) implements Step {

    @Override
    public Set<Input> inputs() {
        return when.inputs();
    }

    @Override
    public Optional<Match> decide(Situation situation) {
        return when.holds(situation) ? Optional.of(new Match(label, when.text())) : Optional.empty();
    }

    @Override
    public List<String> labels() {
        return List.of(label);
    }

    @Override
    public List<Flaw> flaws(String where) {
        return when.flaw(where + ".when").map(List::of).orElse(List.of());
    }
}
