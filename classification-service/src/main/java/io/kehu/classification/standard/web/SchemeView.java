package io.kehu.classification.standard.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.classification.evaluation.Band;
import io.kehu.classification.evaluation.Bands;
import io.kehu.classification.evaluation.CatalogueScheme;
import io.kehu.classification.evaluation.GradingScheme;
import io.kehu.classification.evaluation.Label;
import io.kehu.classification.evaluation.Rule;
import io.kehu.classification.evaluation.Scheme;
import io.kehu.classification.evaluation.Step;
import io.kehu.classification.evaluation.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a dimension gets its label: from a catalogue, or by steps. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SchemeView(
        String dimension,
        Text title,
        @Schema(description = "The catalogue whose entries are the labels; absent when steps decide.") String catalogue,
        List<Label> labels,
        @Schema(description = "Asked in this order; the first that decides, decides.") List<StepView> steps,
        @Schema(description = "The label when no step decides, and why it is this one.") FallbackView otherwise) {

    /** The declared fallback. */
    record FallbackView(String label, Text because) {}

    /** A band; its ends are decimal numbers as text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BandView(String label, String from, String to) {

        static BandView of(Band band) {
            String to = band.to() == null ? null : band.to().toPlainString();
            return new BandView(band.label(), band.from().toPlainString(), to);
        }
    }

    /** Either bands over a measure, or one label under a condition. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            int precedence,
            String measure,
            @Schema(description = "Half-open: from is included, to is not; the last band has no upper end.")
                    List<BandView> bands,
            String label,
            @Schema(description = "A condition in the Common Expression Language.") String when) {

        static StepView of(Step step) {
            if (step instanceof Bands bands) {
                return new StepView(
                        bands.precedence(),
                        bands.measure().title(),
                        bands.bands().stream().map(BandView::of).toList(),
                        null,
                        null);
            }
            Rule rule = (Rule) step;
            return new StepView(
                    rule.precedence(), null, null, rule.label(), rule.when().text());
        }
    }

    static SchemeView of(Scheme scheme) {
        if (scheme instanceof CatalogueScheme fromCatalogue) {
            return new SchemeView(scheme.dimension(), scheme.title(), fromCatalogue.catalogue(), null, null, null);
        }
        GradingScheme grading = (GradingScheme) scheme;
        return new SchemeView(
                grading.dimension(),
                grading.title(),
                null,
                grading.labels(),
                grading.steps().stream().map(StepView::of).toList(),
                new FallbackView(
                        grading.otherwise().label(), grading.otherwise().because()));
    }
}
