package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.reference.Listed;
import io.kehu.customer.reference.ReferenceList;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a document about the customer lies; the document itself is not in the record (CAP-12). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentLink(
        UUID id,
        @NotNull @Size(max = 100) String title,
        @Schema(description = "Code of the list link-kind", examples = "contract", maxLength = 40)
                @NotNull
                @Listed(ReferenceList.LINK_KIND)
                String kind,
        @Schema(examples = "https://files.example.com/contracts/HT-2026-018.pdf")
                @NotNull
                @Size(max = 500)
                @Pattern(regexp = "https?://[^\\s/]+(/\\S*)?", message = "{io.kehu.customer.WebAddress}")
                String url)
        implements Part<DocumentLink> {

    @Override
    public DocumentLink withId(UUID newId) {
        return new DocumentLink(newId, title, kind, url);
    }

    @Override
    @JsonIgnore
    public String name() {
        return url;
    }
}
