package io.kehu.classification.evaluation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** How one dimension of a standard gets its label. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(GradingScheme.class), @JsonSubTypes.Type(CatalogueScheme.class)})
public sealed interface Scheme permits GradingScheme, CatalogueScheme {

    /** The code of the dimension, {@code value}; unique in its standard. */
    String dimension();

    Text title();

    /** Always decides: a scheme without flaws has a label for every situation. */
    Decision decide(StandardVersion standard, Situation situation);

    /** What keeps a standard with this scheme from being saved, all at once. */
    List<Flaw> flaws();
}
