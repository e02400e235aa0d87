package io.kehu.archive.archiving.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.archive.archiving.Archiving;
import io.kehu.archive.archiving.ArchivingState;
import io.kehu.archive.archiving.Part;
import io.kehu.archive.owner.Owner;
import io.kehu.archive.owner.Trouble;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Archiving")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArchivingView(
        UUID customerId,
        long customerRevision,
        String number,
        String legalName,
        LocalDate endedOn,
        @Schema(description = "STUCK is a mark for people: what is missing is still asked for, only less often.")
                ArchivingState state,
        Instant openedAt,
        @Schema(description = "When what is missing is asked for again; absent once archived.") Instant nextTryAt,
        Instant archivedAt,
        List<PartView> parts) {

    @Schema(name = "ArchivingPart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartView(
            Owner owner,
            @Schema(description = "How often the owner was asked.") int tries,
            @Schema(description = "Why the last try brought nothing.") Trouble trouble,
            @Schema(description = "Absent while the part is missing.") Instant gatheredAt) {}

    static ArchivingView of(Archiving archiving) {
        return new ArchivingView(
                archiving.id().customerId(),
                archiving.id().customerRevision(),
                archiving.customer().number(),
                archiving.customer().legalName(),
                archiving.customer().endedOn(),
                archiving.state(),
                archiving.openedAt(),
                archiving.nextTryAt(),
                archiving.archivedAt(),
                Arrays.stream(Owner.values())
                        .map(owner -> view(owner, archiving.parts().get(owner)))
                        .toList());
    }

    private static PartView view(Owner owner, Part part) {
        return new PartView(owner, part.tries(), part.trouble(), part.gatheredAt());
    }
}
