package io.kehu.customer.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.kehu.clock.BusinessZone;
import io.kehu.customer.job.Job;
import io.kehu.customer.job.JobHandler;
import io.kehu.customer.job.Jobs;
import io.kehu.messaging.OutgoingEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Opens each quarter's round once, whichever instance comes first, and fills its lists by a job. */
@ApplicationScoped
class OpenRounds implements JobHandler {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int CHUNK = 20_000;

    private final AuditRounds rounds;
    private final AuditConfig config;
    private final Jobs jobs;
    private final Clock clock;

    OpenRounds(AuditRounds rounds, AuditConfig config, Jobs jobs, Clock clock) {
        this.rounds = rounds;
        this.config = config;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "5s")
    @Transactional
    void openWhenDue() {
        Instant now = clock.instant();
        Quarter quarter = Quarter.at(now);
        LocalDate dueOn = LocalDate.ofInstant(now, BusinessZone.ID).plus(config.within());
        if (rounds.open(quarter, now, dueOn)) {
            jobs.open(
                    kind(),
                    JsonNodeFactory.instance.objectNode().put("quarter", quarter.toString()),
                    OutgoingEvent.SYSTEM);
        }
    }

    @Override
    public String kind() {
        return "audit-round";
    }

    @Override
    public Progress chunk(Job job) {
        Quarter quarter = Quarter.parse(job.order().path("quarter").asText()).orElseThrow();
        JsonNode after = job.state().path("after");
        Instant staleBefore = LocalDate.ofInstant(job.createdAt(), BusinessZone.ID)
                .minus(config.staleAfter())
                .atStartOfDay(BusinessZone.ID)
                .toInstant();
        AuditRounds.Filled filled = rounds.fill(
                quarter, staleBefore, after.isMissingNode() ? FIRST : UUID.fromString(after.asText()), CHUNK);
        return new Progress(
                JsonNodeFactory.instance.objectNode().put("after", filled.last().toString()),
                null,
                job.done() + filled.looked(),
                0,
                filled.looked() < CHUNK);
    }
}
