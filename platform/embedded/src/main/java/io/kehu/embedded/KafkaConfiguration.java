package io.kehu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The broker's settings: one node, nothing replicated, small buffers, records kept for ever. */
final class KafkaConfiguration {

    private final Place place;
    private final int controllerPort;

    KafkaConfiguration(Place place, int controllerPort) {
        this.place = place;
        this.controllerPort = controllerPort;
    }

    boolean isFormatted() {
        return Files.exists(data().resolve("meta.properties"));
    }

    private Path data() {
        return place.directory().resolve("data");
    }

    /** Writes the file the broker reads and says where it is. */
    Path write() {
        var file = place.directory().resolve("server.properties");
        try {
            Files.createDirectories(place.directory());
            return Files.writeString(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.retention.ms=-1
                log.index.size.max.bytes=1048576
                log.cleaner.dedupe.buffer.size=4194304
                log.cleaner.threads=1
                num.network.threads=2
                num.io.threads=4
                background.threads=2
                num.recovery.threads.per.data.dir=2
                """
                .formatted(place.port(), controllerPort, data());
    }
}
