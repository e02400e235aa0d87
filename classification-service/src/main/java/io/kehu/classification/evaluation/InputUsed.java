package io.kehu.classification.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One value that a result rests on; without a value it was looked for and not provided. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputUsed(String name, String value) {}
