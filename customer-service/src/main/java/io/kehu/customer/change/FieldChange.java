package io.kehu.customer.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field before and after.
 *
 * @param field its path: {@code details.employees}, {@code contacts[<id>].mobile}
 * @param before null when there was none
 * @param after null when there is none any more
 */
@Schema(requiredProperties = {"field"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(String field, JsonNode before, JsonNode after) {}
