package io.kehu.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Where Kafka's messages enter. The topics are {@code mp.messaging.incoming.events.topics} of the service. */
@ApplicationScoped
class EventsChannel {

    private final Inbox inbox;
    private final MeterRegistry metrics;

    EventsChannel(Inbox inbox, MeterRegistry metrics) {
        this.inbox = inbox;
        this.metrics = metrics;
    }

    @Incoming("events")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>(batch.count());
        batch.forEach(messages::add);
        inbox.take(messages);
        metrics.counter("kehu.events.received").increment(messages.size());
    }
}
