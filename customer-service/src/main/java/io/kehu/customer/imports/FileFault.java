package io.kehu.customer.imports;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Why a file as a whole is not taken over.
 *
 * @param line line of the text or row of the sheet; null where it is about the whole file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileFault(Long line, RowFault fault) {}
