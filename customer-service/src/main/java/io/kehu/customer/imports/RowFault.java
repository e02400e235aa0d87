package io.kehu.customer.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;

/**
 * Something about a row: why it is refused, or what is to be said of it although it is good.
 *
 * @param field path in the form; null where it is about the row
 * @param header of the column, as the file has it; null where that is not known
 * @param code stable, in kebab case
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowFault(String field, String header, String code, String zh, String en) {

    public String text(Locale language) {
        return Locale.ENGLISH.equals(language) ? en : zh;
    }
}
