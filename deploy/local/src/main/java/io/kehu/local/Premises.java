package io.kehu.local;

import io.kehu.embedded.Ports;
import io.kehu.embedded.PostgresServer;
import io.kehu.embedded.ServerFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Makes sure that there is room for a set before anything starts. */
final class Premises {

    private final Layout layout;

    Premises(Layout layout) {
        this.layout = layout;
    }

    /**
     * @param services those that will be started
     * @param reset forget the data of earlier runs
     * @throws ServerFailure when a set runs from here already, or another program has one of its ports
     */
    void prepare(List<Service> services, boolean reset) throws IOException {
        Files.createDirectories(layout.state());
        lock();
        PostgresServer.stopLeftover(layout.place("postgresql", Listener.POSTGRES));
        if (reset) {
            layout.reset();
        }
        layout.turnLogs();
        Listener.conflict(Listener.of(services), Ports::isFree).ifPresent(sentence -> {
            throw new ServerFailure(sentence);
        });
    }

    /** Held for as long as this process lives, however it ends. */
    private void lock() throws IOException {
        var channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new ServerFailure("Kehu already runs from this directory; stop it with Ctrl-C where it was started.");
        }
    }
}
