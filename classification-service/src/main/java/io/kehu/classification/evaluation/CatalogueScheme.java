package io.kehu.classification.evaluation;

import java.util.List;

/** The industry as the national catalogue names it: the label is the entry, its section stands in numbers. */
public record CatalogueScheme(String dimension, Text title, String catalogue) implements Scheme {

    @Override
    public Decision decide(StandardVersion standard, Situation situation) {
        String code = situation.facts().industryCode();
        List<InputUsed> inputs = List.of(Input.INDUSTRY_CODE.usedIn(situation));
        Explanation explanation = Explanation.decided(standard, dimension, catalogue + ": " + code, inputs);
        return new Decision(dimension, Industries.label(code), explanation);
    }

    @Override
    public List<Flaw> flaws() {
        return Industries.CATALOGUE.equals(catalogue)
                ? List.of()
                : List.of(new Flaw("schemes[" + dimension + "].catalogue", Flaw.What.UNKNOWN_CATALOGUE, catalogue));
    }
}
