package io.kehu.customer.reference.web;

import io.kehu.customer.reference.EntryChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shall be different about an entry; what is left out stays. */
@Schema(name = "ReferenceEntryChange")
record EntryChangeForm(
        @Valid RenameForm name,
        @Min(0) @Max(1_000_000) Integer position,
        @Schema(description = "true: no longer for new records; false: usable again") Boolean retired,
        @Size(max = 20) @Schema(description = "All of them: replaces those there are")
                List<@NotNull @Size(max = 100) String> aliases) {

    EntryChange change() {
        RenameForm rename = name == null ? RenameForm.NOT_AT_ALL : name;
        return new EntryChange(rename.zh(), rename.en(), position, retired, aliases);
    }
}
