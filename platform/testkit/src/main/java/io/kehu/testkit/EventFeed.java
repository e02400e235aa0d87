package io.kehu.testkit;

import io.kehu.messaging.EventHeaders;
import io.kehu.messaging.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plays another service: puts events on its topic, as that service would. */
public final class EventFeed implements AutoCloseable {

    private final String topic;
    private final KafkaProducer<String, byte[]> kafka = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    System.getProperty(KehuServers.KAFKA_PROPERTY),
                    ProducerConfig.ACKS_CONFIG,
                    "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    private EventFeed(String topic) {
        this.topic = topic;
    }

    public static EventFeed to(String topic) {
        return new EventFeed(topic);
    }

    /** Publishes a new event and returns its id. The data is a JSON text, or an object to be written as JSON. */
    public UUID publish(String type, UUID subject, Object data) {
        UUID id = UUID.randomUUID();
        publish(id, type, subject, data);
        return id;
    }

    /** Publishes an event under a given id: the same id twice is the same message delivered twice. */
    public void publish(UUID id, String type, UUID subject, Object data) {
        String body = data instanceof String text ? text : EventJson.write(data);
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, subject.toString(), body.getBytes(StandardCharsets.UTF_8));
        header(message, EventHeaders.SPEC_VERSION, "1.0");
        header(message, EventHeaders.ID, id.toString());
        header(message, EventHeaders.TYPE, EventHeaders.fullType(type));
        header(message, EventHeaders.SOURCE, "/test");
        header(message, EventHeaders.SUBJECT, subject.toString());
        header(message, EventHeaders.TIME, Instant.now().toString());
        header(message, EventHeaders.ACTOR, "lin.wei");
        header(message, EventHeaders.CORRELATION_ID, "test-" + id);
        send(message);
    }

    /** Publishes something that is no event at all. */
    public void publishRaw(String key, String body) {
        send(new ProducerRecord<>(topic, key, body.getBytes(StandardCharsets.UTF_8)));
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try {
            kafka.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        kafka.close();
    }
}
