package io.kehu.archive.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One event, as it is read.
 *
 * @param customerId the event's subject
 * @param actor who did it
 * @param data the event's body as JSON
 * @param storedAt when this service heard of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntry(
        UUID eventId,
        String type,
        String source,
        UUID customerId,
        String actor,
        Instant occurredAt,
        String correlationId,
        @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "The body of the event") String data,
        Instant storedAt) {}
