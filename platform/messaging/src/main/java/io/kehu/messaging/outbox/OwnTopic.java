package io.kehu.messaging.outbox;

import io.kehu.messaging.MessagingConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes this service's topic with its partitions before the first event is sent: the broker's default would be one. */
@ApplicationScoped
class OwnTopic {

    private final String bootstrapServers;
    private final MessagingConfig config;
    private boolean ensured;

    OwnTopic(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers, MessagingConfig config) {
        this.bootstrapServers = bootstrapServers;
        this.config = config;
    }

    synchronized void ensure() {
        if (ensured || !config.topics().create()) {
            return;
        }
        Optional<Short> replication = Optional.of(config.topics().replication()).filter(copies -> copies > 0);
        NewTopic topic =
                new NewTopic(config.topic(), Optional.of(config.topics().partitions()), replication);
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5000);
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(topic)).all().get(5, TimeUnit.SECONDS);
            ensured = true;
        } catch (ExecutionException e) {
            ensured = e.getCause() instanceof TopicExistsException;
            if (!ensured) {
                throw new IllegalStateException("Topic " + config.topic() + " cannot be made", e);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("Topic " + config.topic() + " cannot be made: no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
