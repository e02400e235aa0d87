package io.kehu.customer.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A piece of long work.
 *
 * @param kind which handler does it
 * @param order what was asked for
 * @param state where the handler goes on, and what it has found; its own affair
 * @param total how much there is to do; null while that is unknown
 * @param done how much is done, what failed included
 * @param failed how much of it could not be done
 * @param fault code of what made it fail; null otherwise
 */
public record Job(
        UUID id,
        String kind,
        JobStatus status,
        String createdBy,
        Instant createdAt,
        JsonNode order,
        JsonNode state,
        Long total,
        long done,
        long failed,
        Instant finishedAt,
        String fault) {}
