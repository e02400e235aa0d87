package io.kehu.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An event of another service as it came.
 *
 * @param type short name, {@code CustomerApproved}
 * @param source which service said it, {@code /kehu/customer-service}
 * @param correlationId of the request that started it all, or null
 */
public record ReceivedEvent(
        UUID id,
        String type,
        String source,
        UUID subject,
        String actor,
        Instant time,
        String correlationId,
        JsonNode body) {

    /**
     * The body as the reader's own record; unknown members are skipped.
     *
     * @throws UnreadableEventException when a member is not of the record's type
     */
    public <T> T data(Class<T> type) {
        return EventJson.read(body, type);
    }
}
