package io.kehu.customer.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One field before and after.
 *
 * @param field its path: {@code details.employees}, {@code contacts[<id>].mobile}
 * @param before null when there was none
 * @param after null when there is none any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(String field, JsonNode before, JsonNode after) {}
