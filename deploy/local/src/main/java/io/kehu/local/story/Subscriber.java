package io.kehu.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Another system of the company: it knows the broker's address and the contracts, and nothing else of Kehu. */
final class Subscriber implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<String, byte[]> kafka;
    private final List<Heard> heard = new ArrayList<>();

    /** An event as it was heard: its full type and its body. */
    record Heard(String type, JsonNode body) {}

    Subscriber(String bootstrapServers, String topic) {
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

    /** Waits for an event of that type about that obligation: others of the customer may become due with it. */
    Heard await(String type, String obligationId) {
        return Patience.until(
                        type + " of " + obligationId,
                        () -> {
                            kafka.poll(Duration.ofMillis(100)).forEach(message -> heard.add(read(message)));
                            return heard.stream()
                                    .filter(event -> event.type().equals(type)
                                            && event.body()
                                                    .path("obligationId")
                                                    .asText()
                                                    .equals(obligationId))
                                    .toList();
                        },
                        events -> !events.isEmpty())
                .get(0);
    }

    private static Heard read(ConsumerRecord<String, byte[]> message) {
        try {
            return new Heard(header(message, "ce_type"), JSON.readTree(message.value()));
        } catch (IOException e) {
            throw new StoryFailure("An event is not JSON: " + e.getMessage());
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        kafka.close();
    }
}
