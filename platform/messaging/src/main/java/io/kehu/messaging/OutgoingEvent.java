package io.kehu.messaging;

import java.util.UUID;

/**
 * A fact that this service tells the world.
 *
 * @param type short name, {@code CustomerApproved}; version 1 of the contract is meant
 * @param subject whom it is about: events of one subject stay in order
 * @param actor who caused it: a user name, or {@link #SYSTEM}
 * @param data the body, written as JSON without null members
 * @param correlationId of the request that started it; null takes the one of the work at hand
 */
public record OutgoingEvent(String type, UUID subject, String actor, Object data, String correlationId) {

    /** The actor of what a service does by itself. */
    public static final String SYSTEM = "system";

    public OutgoingEvent(String type, UUID subject, String actor, Object data) {
        this(type, subject, actor, data, null);
    }

    /** The same event as a consequence of another: it carries that one's correlation id on. */
    public OutgoingEvent because(ReceivedEvent cause) {
        return new OutgoingEvent(type, subject, actor, data, cause.correlationId());
    }
}
