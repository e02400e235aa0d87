package io.kehu.classification.standard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.classification.evaluation.Evaluation;
import io.kehu.classification.evaluation.Facts;
import io.kehu.classification.evaluation.Flaw;
import io.kehu.classification.evaluation.Scheme;
import io.kehu.classification.evaluation.Silence;
import io.kehu.classification.evaluation.StandardVersion;
import io.kehu.classification.evaluation.Text;
import io.kehu.classification.numbering.NumberPattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one version of a standard says.
 *
 * @param effectiveOn the first day on which it may be in force
 * @param followUp the version of the follow-up policy that belongs to it, kept by the follow-up service
 * @param retentionYears how long the file of a former customer is kept at least
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Standard(
        String code,
        int version,
        Text title,
        LocalDate effectiveOn,
        List<Scheme> schemes,
        Silence silence,
        NumberPattern numbering,
        FollowUpPolicy followUp,
        int retentionYears) {

    /** A version of a follow-up policy. */
    public record FollowUpPolicy(String code, int version) {}

    public Standard {
        schemes = List.copyOf(schemes);
    }

    @JsonIgnore
    public StandardVersion id() {
        return new StandardVersion(code, version);
    }

    public Evaluation evaluate(Facts facts, Instant now) {
        return Evaluation.of(id(), silence, schemes, facts, now);
    }

    /** Everything that keeps this standard from being saved, at once; empty when it can be (STD-3). */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (schemes.isEmpty()) {
            flaws.add(new Flaw("schemes", Flaw.What.NO_DIMENSIONS, code));
        }
        Set<String> dimensions = new LinkedHashSet<>();
        for (Scheme scheme : schemes) {
            if (!dimensions.add(scheme.dimension())) {
                flaws.add(new Flaw("schemes", Flaw.What.DUPLICATE_DIMENSION, scheme.dimension()));
            }
            flaws.addAll(scheme.flaws());
        }
        flaws.addAll(silence.flaws());
        flaws.addAll(numbering.flaws(dimensions));
        return flaws;
    }
}
