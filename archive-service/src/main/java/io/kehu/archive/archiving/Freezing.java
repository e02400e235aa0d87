package io.kehu.archive.archiving;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.archive.customer.KnownCustomers;
import io.kehu.archive.file.CanonicalJson;
import io.kehu.archive.file.FileHead;
import io.kehu.archive.file.FrozenFile;
import io.kehu.archive.file.RetentionRule;
import io.kehu.archive.history.HistoryFile;
import io.kehu.archive.history.HistoryFiles;
import io.kehu.messaging.Outbox;
import io.kehu.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** Makes the history file of a whole set of parts and tells the world: file, event and state in one transaction. */
@ApplicationScoped
class Freezing {

    private final GatheredParts contents;
    private final KnownCustomers customers;
    private final HistoryFiles history;
    private final Outbox outbox;
    private final RetentionRule retention;
    private final Clock clock;

    Freezing(
            GatheredParts contents,
            KnownCustomers customers,
            HistoryFiles history,
            Outbox outbox,
            ArchivingConfig config,
            Clock clock) {
        this.contents = contents;
        this.customers = customers;
        this.history = history;
        this.outbox = outbox;
        this.retention = new RetentionRule(config.retentionYears());
        this.clock = clock;
    }

    /** The archiving is locked in the running transaction. */
    void freeze(Archiving archiving) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String number = customers.numberOf(archiving.id().customerId()).orElse(null);
        FileHead head = archiving.archive(
                now, number, retention.retainUntil(archiving.customer().endedOn(), now));
        FrozenFile file = FrozenFile.of(head, parts(archiving));
        history.persist(new HistoryFile(head, file));
        CustomerArchived event = CustomerArchived.of(head, file.digest());
        outbox.append(new OutgoingEvent(
                CustomerArchived.TYPE, head.customerId(), OutgoingEvent.SYSTEM, event, archiving.correlationId()));
    }

    private Map<String, JsonNode> parts(Archiving archiving) {
        Map<String, JsonNode> parts = new TreeMap<>();
        contents.takeAll(archiving.id()).forEach(part -> parts.put(part.owner().part(), parse(part.content())));
        return parts;
    }

    private static JsonNode parse(String content) {
        try {
            return CanonicalJson.read(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("A gathered part is not what was stored", e);
        }
    }
}
