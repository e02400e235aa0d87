package io.kehu.customer.job;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who does the jobs of which kind. */
@ApplicationScoped
class JobHandlers {

    private final Map<String, JobHandler> byKind;

    JobHandlers(@All List<JobHandler> handlers) {
        this.byKind = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    /** Empty for what an older or a newer release does. */
    Optional<JobHandler> of(Job job) {
        return Optional.ofNullable(byKind.get(job.kind()));
    }
}
