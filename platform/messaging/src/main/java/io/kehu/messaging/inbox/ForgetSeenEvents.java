package io.kehu.messaging.inbox;

import io.kehu.messaging.MessagingConfig;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets events that no topic can bring again. Runs in every instance; deleting the same rows twice is harmless. */
@ApplicationScoped
class ForgetSeenEvents {

    private final SeenEvents seen;
    private final MessagingConfig config;
    private final Clock clock;

    ForgetSeenEvents(SeenEvents seen, MessagingConfig config, Clock clock) {
        this.seen = seen;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m")
    @Transactional
    void sweep() {
        seen.forget(clock.instant().minus(config.inbox().keep()));
    }
}
