package io.kehu.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.messaging.EventHeaders;
import io.kehu.messaging.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Listens to a topic as a subscriber outside of the services would, from the moment it is opened. Not thread-safe. */
public final class EventTap implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaConsumer<String, byte[]> kafka;
    private final List<Event> received = new ArrayList<>();

    /** An event as it came. */
    public record Event(UUID id, String type, UUID subject, String actor, String correlationId, JsonNode data) {}

    private EventTap(String bootstrapServers, String topic) {
        kafka = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = kafka.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        kafka.assign(partitions);
        kafka.seekToEnd(partitions);
        partitions.forEach(kafka::position);
    }

    public static EventTap on(String topic) {
        return new EventTap(System.getProperty(KehuServers.KAFKA_PROPERTY), topic);
    }

    /** The first event of that type about that subject since the tap was opened; waits for it. */
    public Event await(String type, UUID subject) {
        return await(type, subject, data -> true);
    }

    /** The first such event whose body satisfies the condition. */
    public Event await(String type, UUID subject, Predicate<JsonNode> condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int seen = 0;
        while (true) {
            for (; seen < received.size(); seen++) {
                Event event = received.get(seen);
                if (event.type().equals(type) && event.subject().equals(subject) && condition.test(event.data())) {
                    return event;
                }
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("No " + type + " about " + subject + " came; came: " + received);
            }
            poll(Duration.ofMillis(100));
        }
    }

    /** Everything of that type about that subject that is on the topic by now. */
    public List<Event> all(String type, UUID subject) {
        Map<TopicPartition, Long> ends = kafka.endOffsets(kafka.assignment());
        while (ends.entrySet().stream().anyMatch(end -> kafka.position(end.getKey()) < end.getValue())) {
            poll(Duration.ofMillis(50));
        }
        return received.stream()
                .filter(event -> event.type().equals(type) && event.subject().equals(subject))
                .toList();
    }

    private void poll(Duration patience) {
        kafka.poll(patience).forEach(message -> {
            if (header(message, EventHeaders.TYPE) != null) {
                received.add(read(message));
            }
        });
    }

    private static Event read(ConsumerRecord<String, byte[]> message) {
        return new Event(
                UUID.fromString(header(message, EventHeaders.ID)),
                EventHeaders.shortType(header(message, EventHeaders.TYPE)),
                UUID.fromString(header(message, EventHeaders.SUBJECT)),
                header(message, EventHeaders.ACTOR),
                header(message, EventHeaders.CORRELATION_ID),
                EventJson.parse(message.value()));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        kafka.close();
    }
}
