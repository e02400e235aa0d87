package io.kehu.customer.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.record.ValueState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field of which two records have different values, or only one has any.
 *
 * @param survivor,other the values; null: none
 * @param proposal the surer value, of two as sure the newer one
 */
@Schema(name = "MergeDifference", requiredProperties = "field")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Difference(
        @Schema(examples = "details.employees") String field,
        JsonNode survivor,
        ValueState survivorState,
        JsonNode other,
        ValueState otherState,
        Side proposal) {}
