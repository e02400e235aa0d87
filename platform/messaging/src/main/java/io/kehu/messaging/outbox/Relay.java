package io.kehu.messaging.outbox;

import io.kehu.messaging.MessagingConfig;
import io.kehu.web.database.SqlFailures;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The thread that empties the outbox: at once after a commit of this instance, and now and then for what others left. */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final Instance<ShardSender> sender;
    private final MessagingConfig.Relay config;
    private final Semaphore work = new Semaphore(0);
    private volatile Thread thread;

    Relay(Instance<ShardSender> sender, MessagingConfig config) {
        this.sender = sender;
        this.config = config.relay();
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread = new Thread(this::run, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread running = thread;
        thread = null;
        if (running != null) {
            work.release();
            running.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    void wake() {
        work.release();
    }

    private void run() {
        while (thread != null) {
            await(pass());
        }
    }

    private Duration pass() {
        try {
            return sender.get().sendAll() > 0 ? Duration.ZERO : config.idle();
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Events stay in the outbox for now: %s", SqlFailures.root(e).getMessage());
            return config.afterFailure();
        }
    }

    private void await(Duration pause) {
        try {
            if (!pause.isZero() && work.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            thread = null;
        }
    }
}
