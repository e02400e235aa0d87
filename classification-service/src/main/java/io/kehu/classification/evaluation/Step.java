package io.kehu.classification.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One way to come to a label; the steps of a scheme are asked in the order of their precedence until one decides. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Bands.class), @JsonSubTypes.Type(Rule.class)})
@JsonIgnoreProperties({"inputs", "labels"})
public sealed interface Step permits Bands, Rule {

    /** The smaller is asked first; unique in the scheme. */
    int precedence();

    Set<Input> inputs();

    /** Codes of the labels this step can decide for. */
    List<String> labels();

    /** Empty when this step leaves the decision to the next. */
    Optional<Match> decide(Situation situation);

    List<Flaw> flaws(String where);

    /** A decision: the code of the label, and the rule in words that stand for themselves. */
    record Match(String label, String rule) {}
}
