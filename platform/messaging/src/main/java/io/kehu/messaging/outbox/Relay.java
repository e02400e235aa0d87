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
    private boolean outage;

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

    /** The pause after it: a lone event finds the relay awake, many go out together. */
    private Pause pass() {
        try {
            ShardSender.Sent sent = sender.get().sendAll();
            if (outage) {
                LOG.info("Events leave the outbox again");
                outage = false;
            }
            if (sent.more()) {
                return Pause.NONE;
            }
            return sent.events() > 0 ? new Pause(config.gather(), false) : new Pause(config.idle(), true);
        } catch (RuntimeException e) {
            if (!outage) {
                LOG.warnf(
                        "Events stay in the outbox for now: %s",
                        SqlFailures.root(e).getMessage());
                outage = true;
            }
            return new Pause(config.afterFailure(), false);
        }
    }

    private record Pause(Duration length, boolean untilWork) {

        private static final Pause NONE = new Pause(Duration.ZERO, false);
    }

    private void await(Pause pause) {
        try {
            if (!pause.untilWork()) {
                Thread.sleep(pause.length().toMillis());
            } else if (work.tryAcquire(pause.length().toMillis(), TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            thread = null;
        }
    }
}
