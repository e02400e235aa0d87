package io.kehu.customer.reference.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry shall be called: one line in Chinese, and one in English if there is one. */
@Schema(name = "NewReferenceName")
record NameForm(
        @NotNull @Size(max = 100) @Pattern(regexp = ONE_LINE) String zh,
        @Size(max = 200) @Pattern(regexp = ONE_LINE) String en) {

    static final String ONE_LINE = "\\P{Cntrl}*";
}
