package io.kehu.customer.reference.web;

import io.kehu.customer.reference.Name;
import io.kehu.customer.reference.NewEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the administrator makes of a request; what is left out is as requested. */
@Schema(name = "ReferenceRequestApproval")
record RequestApprovalForm(
        @Size(max = 40) @Schema(description = "Left out: made from the English name, where codes are words")
                String code,
        @Valid RenameForm name,
        @Min(0) @Max(1_000_000) Integer position) {

    NewEntry entry() {
        RenameForm rename = name == null ? RenameForm.NOT_AT_ALL : name;
        return new NewEntry(code, new Name(rename.zh(), rename.en()), position, List.of());
    }
}
