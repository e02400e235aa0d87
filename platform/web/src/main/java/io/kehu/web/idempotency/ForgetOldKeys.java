package io.kehu.web.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Deletes keys past their time. Runs in every instance; deleting the same rows twice is harmless. */
@ApplicationScoped
class ForgetOldKeys {

    private final StoredAnswers answers;
    private final IdempotencyConfig config;
    private final Clock clock;

    ForgetOldKeys(StoredAnswers answers, IdempotencyConfig config, Clock clock) {
        this.answers = answers;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void sweep() {
        answers.forget(clock.instant().minus(config.keep()));
    }
}
