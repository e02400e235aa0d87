package io.kehu.classification.assessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/**
 * Looks again at customers with whom nobody has spoken for too long. Runs in every instance; each takes customers that no
 * other has locked, in small transactions, until none are left.
 */
@ApplicationScoped
public class SilenceSweep {

    private final Assessments assessments;
    private final ClassifyCustomers classify;
    private final SilenceConfig config;
    private final Clock clock;

    SilenceSweep(Assessments assessments, ClassifyCustomers classify, SilenceConfig config, Clock clock) {
        this.assessments = assessments;
        this.classify = classify;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${kehu.classification.silence-sweep}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        while (QuarkusTransaction.requiringNew().call(this::sweepSome) == config.silenceBatch()) {
            // A full batch: there may be more.
        }
    }

    private int sweepSome() {
        List<Assessment> silent = assessments.lockSilent(clock.instant(), config.silenceBatch());
        classify.lookAgain(silent);
        return silent.size();
    }
}
