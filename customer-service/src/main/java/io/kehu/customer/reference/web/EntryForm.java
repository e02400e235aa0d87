package io.kehu.customer.reference.web;

import io.kehu.customer.reference.Name;
import io.kehu.customer.reference.NewEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry to be added. The entry above it follows from the code. */
@Schema(name = "NewReferenceEntry")
record EntryForm(
        @NotNull
                @Size(max = 40)
                @Schema(
                        description =
                                "Industries: GB/T 4754 (C391, or 391); divisions: GB/T 2260; else words with hyphens",
                        examples = "trade-press")
                String code,
        @NotNull @Valid NameForm name,
        @Min(0) @Max(1_000_000) @Schema(description = "Left out: after the others") Integer position,
        @Size(max = 20) List<@NotNull @Size(max = 100) String> aliases) {

    NewEntry entry() {
        return new NewEntry(code, new Name(name.zh(), name.en()), position, aliases);
    }
}
