package io.kehu.followup.event;

import io.kehu.messaging.OutgoingEvent;
import io.kehu.messaging.ReceivedEvent;

/**
 * Why something is announced.
 *
 * @param actor the user name of who did it, or the system
 * @param correlationId null for the one of the work at hand
 */
public record Cause(String actor, String correlationId) {

    /** This service, because time passed. */
    public static final Cause TIME = new Cause(OutgoingEvent.SYSTEM, null);

    /** A person, in a request. */
    public static Cause by(String caller) {
        return new Cause(caller, null);
    }

    /** This service, because it heard of something. */
    public static Cause of(ReceivedEvent event) {
        return new Cause(OutgoingEvent.SYSTEM, event.correlationId());
    }
}
