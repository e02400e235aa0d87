package io.kehu.customer.reference.web;

import io.kehu.customer.reference.Name;
import io.kehu.customer.reference.NewRequest;
import io.kehu.customer.reference.ReferenceList;
import io.kehu.web.body.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish for an entry that a list lacks. */
@Schema(name = "NewReferenceRequest")
record RequestForm(
        @NotNull ReferenceList list,
        @NotNull @Valid NameForm name,
        @Size(max = 40) @Schema(description = "Code of the entry above the missing one", examples = "F52")
                String parent,
        @NotNull @Size(max = 200) @Lines String reason) {

    NewRequest wish() {
        return new NewRequest(list, new Name(name.zh(), name.en()), parent, reason);
    }
}
