package io.kehu.customer.job.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.job.Job;
import io.kehu.customer.job.JobStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job as the person who asked for it sees it. */
@Schema(
        name = "Job",
        requiredProperties = {"status", "createdBy", "createdAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(
        UUID id,
        JobStatus status,
        String createdBy,
        Instant createdAt,
        @Schema(description = "How much there is to do, once that is known") Long total,
        @Schema(description = "How much is done, what failed included") long done,
        long failed,
        Instant finishedAt,
        @Schema(description = "Why the job as a whole failed: stable code") String fault) {

    public static JobView of(Job job) {
        return new JobView(
                job.id(),
                job.status(),
                job.createdBy(),
                job.createdAt(),
                job.total(),
                job.done(),
                job.failed(),
                job.finishedAt(),
                job.fault());
    }
}
