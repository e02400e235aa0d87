package io.kehu.customer.reference.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.reference.Name;
import io.kehu.customer.reference.NewRequest;
import io.kehu.customer.reference.ReferenceList;
import io.kehu.customer.reference.ReferenceRequest;
import io.kehu.customer.reference.RequestStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as its author and the administrators see it. */
@Schema(
        name = "ReferenceRequest",
        requiredProperties = {"list", "name", "reason", "status", "requestedBy", "requestedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestView(
        UUID id,
        ReferenceList list,
        Name name,
        @Schema(description = "Code of the entry above the missing one") String parent,
        String reason,
        RequestStatus status,
        String requestedBy,
        Instant requestedAt,
        String decidedBy,
        Instant decidedAt,
        @Schema(description = "Why it was rejected") String rejectReason,
        @Schema(description = "The entry that was added") String code) {

    static RequestView of(ReferenceRequest request) {
        NewRequest wish = request.wish();
        return new RequestView(
                request.id(),
                wish.list(),
                wish.name(),
                wish.parent(),
                wish.reason(),
                request.status(),
                request.requestedBy(),
                request.requestedAt(),
                request.decidedBy(),
                request.decidedAt(),
                request.rejectReason(),
                request.code());
    }
}
