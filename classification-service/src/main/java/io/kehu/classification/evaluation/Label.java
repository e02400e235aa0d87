package io.kehu.classification.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a dimension can say about a customer.
 *
 * @param code what machines compare, unique in its scheme
 * @param text what people read
 * @param numberCode what stands for the label in a customer number and in coarser selections; null: the code itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Label(String code, Text text, String numberCode) {

    /** The code that goes into a number: for an industry its section, for everything else the code. */
    public String inNumber() {
        return numberCode == null ? code : numberCode;
    }
}
