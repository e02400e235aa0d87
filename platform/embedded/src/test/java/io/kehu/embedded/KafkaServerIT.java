package io.kehu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerIT {

    private static final String TOPIC = "orders";

    @TempDir
    static Path directory;

    private static Place place;
    private static int controllerPort;
    private static KafkaServer server;

    @BeforeAll
    static void start() {
        place = Place.in(directory);
        controllerPort = Ports.free();
        server = KafkaServer.start(place, controllerPort);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void shouldKeepTopicsAndRecordsOverARestart() throws Exception {
        // Given
        server.createTopics(1, TOPIC);
        send("kept");

        // When
        server.close();
        server = KafkaServer.start(place, controllerPort);
        server.createTopics(1, TOPIC, "invoices");

        // Then
        assertThat(firstRecord()).isEqualTo("kept");
        try (var admin = server.admin()) {
            assertThat(admin.listTopics().names().get()).contains(TOPIC, "invoices");
        }
    }

    @Test
    void shouldNotCreateATopicByMistake() {
        try (var admin = server.admin()) {
            var description = admin.describeTopics(Set.of("tpyo")).allTopicNames();
            assertThatThrownBy(description::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    private static void send(String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", server.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, value)).get();
        }
    }

    private static String firstRecord() {
        Map<String, Object> settings = Map.of("bootstrap.servers", server.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(Set.of(partition));
            consumer.seekToBeginning(Set.of(partition));
            return consumer.poll(Duration.ofSeconds(30)).iterator().next().value();
        }
    }
}
