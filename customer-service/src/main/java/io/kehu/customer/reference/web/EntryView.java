package io.kehu.customer.reference.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.reference.Entry;
import io.kehu.customer.reference.ListedEntry;
import io.kehu.customer.reference.Name;
import io.kehu.web.ETags;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry as its readers see it. */
@Schema(
        name = "ReferenceEntry",
        requiredProperties = {"code", "name", "path", "aliases"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryView(
        @Schema(examples = "C39") String code,
        @Schema(description = "Code of the entry above") String parent,
        Name name,
        @Schema(description = "Its name behind those of the entries above it: 制造业 › 专用设备制造业") Name path,
        @Schema(description = "1 at the top") int level,
        @Schema(
                        description =
                                "Whether a new record may have it: deep enough, and neither it nor an entry above is retired")
                boolean usable,
        @Schema(description = "No longer for new records; old ones keep it") boolean retired,
        int position,
        @Schema(description = "Other words that mean this entry, in imported files above all") List<String> aliases,
        @Schema(description = "Counts up with every change; the ETag") long revision,
        @Schema(description = "Absent as long as the entry is as it was shipped") String changedBy,
        Instant changedAt) {

    static EntryView of(ListedEntry listed) {
        Entry entry = listed.entry();
        return new EntryView(
                entry.code(),
                entry.parent(),
                entry.name(),
                listed.path(),
                listed.level(),
                listed.usable(),
                entry.retired(),
                entry.position(),
                entry.aliases(),
                entry.revision(),
                entry.changedBy(),
                entry.changedAt());
    }

    static Response answer(Response.ResponseBuilder response, ListedEntry listed) {
        return response.entity(of(listed))
                .tag(ETags.of(listed.entry().revision()))
                .build();
    }
}
