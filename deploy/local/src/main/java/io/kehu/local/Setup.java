package io.kehu.local;

import io.kehu.embedded.Room;
import java.util.List;

/**
 * What of the set is started, and how large.
 *
 * @param jvm options of each service's JVM
 * @param connections to its database, for each service
 * @param room of the databases
 */
public record Setup(List<Service> services, List<String> jvm, int connections, Room room) {

    /** Five JVMs beside the servers on a laptop: about 250 MB each (docs/performance.md). */
    static final Setup LAPTOP = new Setup(
            List.of(Service.values()),
            List.of(
                    "-Xmx80m",
                    "-Xss512k",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:ReservedCodeCacheSize=48m",
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=30"),
            20,
            Room.LITTLE);

    /** These services as one would size them where they have work to do: 256 MB of heap, every compiler, a large database. */
    public static Setup atWork(Service... services) {
        return new Setup(List.of(services), List.of("-Xmx256m", "-XX:+UseSerialGC"), 20, Room.AMPLE);
    }
}
