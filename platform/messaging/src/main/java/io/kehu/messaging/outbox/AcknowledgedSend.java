package io.kehu.messaging.outbox;

import io.kehu.messaging.MessagingConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends rows and returns when the broker has all of them, or throws. */
@ApplicationScoped
class AcknowledgedSend {

    private final String bootstrapServers;
    private final MessagingConfig config;
    private final OwnTopic topic;
    private KafkaProducer<String, byte[]> producer;

    AcknowledgedSend(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            MessagingConfig config,
            OwnTopic topic) {
        this.bootstrapServers = bootstrapServers;
        this.config = config;
        this.topic = topic;
    }

    void send(List<OutboxRow> wave) {
        topic.ensure();
        KafkaProducer<String, byte[]> kafka = producer();
        List<Future<RecordMetadata>> answers = wave.stream()
                .map(row -> kafka.send(CloudEvents.message(row, config.topic(), config.source())))
                .toList();
        kafka.flush();
        answers.forEach(this::await);
    }

    private void await(Future<RecordMetadata> answer) {
        try {
            answer.get(config.relay().acknowledgedWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker did not acknowledge", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            int patience = (int) config.relay().acknowledgedWithin().toMillis();
            Map<String, Object> settings = Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    bootstrapServers,
                    ProducerConfig.CLIENT_ID_CONFIG,
                    "outbox-relay",
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                    true,
                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                    patience,
                    ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                    patience / 2,
                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                    patience / 2,
                    ProducerConfig.LINGER_MS_CONFIG,
                    0,
                    ProducerConfig.COMPRESSION_TYPE_CONFIG,
                    "none");
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
