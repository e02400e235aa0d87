package io.kehu.customer.reference.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry shall be called from now on; what is left out stays. */
@Schema(name = "ReferenceRename")
record RenameForm(
        @Size(max = 100) @Pattern(regexp = NameForm.ONE_LINE) String zh,
        @Size(max = 200) @Pattern(regexp = NameForm.ONE_LINE) String en) {

    static final RenameForm NOT_AT_ALL = new RenameForm(null, null);
}
