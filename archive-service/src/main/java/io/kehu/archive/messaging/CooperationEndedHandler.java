package io.kehu.archive.messaging;

import io.kehu.archive.archiving.Archivings;
import io.kehu.messaging.EventHandler;
import io.kehu.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Opens an archiving for each customer whose cooperation has ended (ARC-1). */
@ApplicationScoped
class CooperationEndedHandler implements EventHandler {

    private final Archivings archivings;
    private final Clock clock;

    CooperationEndedHandler(Archivings archivings, Clock clock) {
        this.archivings = archivings;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of("CooperationEnded");
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            CooperationEndedV1 ended = event.data(CooperationEndedV1.class);
            archivings.open(ended.end(), ended.customer(), event.correlationId(), clock.instant());
        }
    }
}
