package io.kehu.customer.imports.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.imports.FileFault;
import io.kehu.customer.imports.RowFault;
import io.kehu.customer.masking.ContactMask;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something wrong, or to be said, in the caller's language. */
@Schema(
        name = "ImportFault",
        requiredProperties = {"code", "message"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record FaultView(
        @Schema(description = "Path of the field in the form of a customer") String field,
        @Schema(description = "Header of the column in the file") String header,
        @Schema(description = "Line of the text or row of the sheet") Long line,
        @Schema(description = "Stable, in kebab case") String code,
        String message) {

    static FaultView of(RowFault fault, Locale language, ContactMask mask) {
        return new FaultView(
                fault.field(), fault.header(), null, fault.code(), mask.words(fault.field(), fault.text(language)));
    }

    static FaultView of(FileFault fault, Locale language) {
        return new FaultView(
                null, null, fault.line(), fault.fault().code(), fault.fault().text(language));
    }
}
