package io.kehu.messaging.inbox;

import io.kehu.messaging.deadletter.DeadLetters;
import io.kehu.security.OwnWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Handles a parked message once more. */
@ApplicationScoped
public class Resend {

    /** How it went. */
    public enum Outcome {
        DONE,
        FAILED_AGAIN,
        NOT_FOUND
    }

    private final DeadLetters letters;
    private final Handlers handlers;
    private final SeenEvents seen;

    Resend(DeadLetters letters, Handlers handlers, SeenEvents seen) {
        this.letters = letters;
        this.handlers = handlers;
        this.seen = seen;
    }

    /**
     * The effect, the mark that the event was seen and the removal of the letter happen together or not at all. An event
     * whose second copy went through meanwhile has no effect again.
     */
    public Outcome resend(UUID id) {
        try {
            return OwnWork.get(() -> QuarkusTransaction.requiringNew().call(() -> handle(id)));
        } catch (RuntimeException e) {
            QuarkusTransaction.requiringNew().run(() -> letters.failedAgain(id, e));
            return Outcome.FAILED_AGAIN;
        }
    }

    private Outcome handle(UUID id) {
        return letters.lock(id)
                .map(message -> {
                    handlers.handle(seen.mark(List.of(Message.read(message))));
                    letters.remove(id);
                    return Outcome.DONE;
                })
                .orElse(Outcome.NOT_FOUND);
    }
}
