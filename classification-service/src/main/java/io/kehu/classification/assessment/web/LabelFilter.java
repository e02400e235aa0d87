package io.kehu.classification.assessment.web;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which labels the customers of a list must have; several are combined with "and" (CLS-4). */
final class LabelFilter {

    @QueryParam("industry")
    @Parameter(description = "Section or division of GB/T 4754.", example = "I65")
    String industry;

    @QueryParam("size")
    String size;

    @QueryParam("value")
    @Parameter(example = "H")
    String value;

    @QueryParam("stage")
    @Parameter(example = "SILENT")
    String stage;

    @QueryParam("demand")
    String demand;

    Map<String, String> codeByDimension() {
        Map<String, String> codes = new LinkedHashMap<>();
        put(codes, "industry", industry);
        put(codes, "size", size);
        put(codes, "value", value);
        put(codes, "stage", stage);
        put(codes, "demand", demand);
        return codes;
    }

    private static void put(Map<String, String> codes, String dimension, String code) {
        if (code != null) {
            codes.put(dimension, code);
        }
    }
}
