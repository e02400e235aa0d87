package io.kehu.messaging.inbox;

import io.kehu.messaging.MessagingConfig;
import io.kehu.messaging.ReceivedEvent;
import io.kehu.messaging.deadletter.DeadLetters;
import io.kehu.web.Correlation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Takes messages in. Returns only when each of them has had its effect, was seen before, is ignored, or is parked: then the
 * offset may be committed. A crash before that brings them again, and the mark in the database drops what was done.
 */
@ApplicationScoped
class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Handlers handlers;
    private final SeenEvents seen;
    private final DeadLetters deadLetters;
    private final MessagingConfig.Inbox config;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Inbox(Handlers handlers, SeenEvents seen, DeadLetters deadLetters, MessagingConfig config) {
        this.handlers = handlers;
        this.seen = seen;
        this.deadLetters = deadLetters;
        this.config = config.inbox();
    }

    void take(List<ConsumerRecord<String, byte[]>> messages) {
        List<ConsumerRecord<String, byte[]>> wanted = messages.stream()
                .filter(message -> !handlers.ignores(Message.type(message)))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        try {
            effect(wanted);
        } catch (RuntimeException e) {
            LOG.debugf(e, "A batch of %d events failed, they are taken one by one", wanted.size());
            wanted.forEach(this::takeAlone);
        }
    }

    private void takeAlone(ConsumerRecord<String, byte[]> message) {
        int attempts = 0;
        Duration pause = config.backoff();
        while (true) {
            try {
                effect(List.of(message));
                return;
            } catch (RuntimeException e) {
                boolean passes = Trouble.passes(e);
                attempts += passes ? 0 : 1;
                if (attempts >= config.attempts()) {
                    park(message, attempts, e);
                    return;
                }
                LOG.warnf(
                        "Event at %s-%d@%d failed and is tried again: %s",
                        message.topic(), message.partition(), message.offset(), e);
                pauseFor(pause);
                pause = longer(pause);
            }
        }
    }

    private void effect(List<ConsumerRecord<String, byte[]>> messages) {
        List<ReceivedEvent> events = messages.stream().map(Message::read).toList();
        if (events.size() == 1) {
            Correlation.begin(events.get(0).correlationId());
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> handlers.handle(seen.mark(events)));
        } finally {
            Correlation.end();
        }
    }

    private void park(ConsumerRecord<String, byte[]> message, int attempts, RuntimeException reason) {
        LOG.errorf(
                reason,
                "Event at %s-%d@%d is parked as a dead letter",
                message.topic(),
                message.partition(),
                message.offset());
        Duration pause = config.backoff();
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> deadLetters.park(message, attempts, reason));
                return;
            } catch (RuntimeException e) {
                LOG.errorf(e, "The dead letter cannot be stored yet");
                pauseFor(pause);
                pause = longer(pause);
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** Gives up at once when the service stops: the message was not acknowledged and comes again. */
    private void pauseFor(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoppingException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppingException();
        }
    }

    @PreDestroy
    void stop() {
        stopping.countDown();
    }

    /** Leaves the message unacknowledged because the service is going down. */
    static final class StoppingException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
