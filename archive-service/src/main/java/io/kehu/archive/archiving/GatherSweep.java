package io.kehu.archive.archiving;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Works off what is due. Runs in every instance: they share the work by skipping what another has locked. */
@ApplicationScoped
class GatherSweep {

    private static final Logger LOG = Logger.getLogger(GatherSweep.class);

    private final Gathering gathering;

    GatherSweep(Gathering gathering) {
        this.gathering = gathering;
    }

    @Scheduled(
            every = "${kehu.archive.gather-sweep}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        try {
            boolean more = true;
            while (more) {
                more = gathering.advanceOne();
            }
        } catch (RuntimeException e) {
            LOG.error("An archiving could not be taken on; it comes again when its claim runs out", e);
        }
    }
}
