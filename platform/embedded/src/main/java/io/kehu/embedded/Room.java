package io.kehu.embedded;

import java.util.Map;

/** How much of a machine a database may take. */
public enum Room {
    /** Beside everything else on a laptop. */
    LITTLE(Map.of("shared_buffers", "64MB", "max_wal_size", "512MB")),
    /** For millions of rows: their indexes stay in memory, and a page is written whole once in a long while only. */
    AMPLE(Map.of("shared_buffers", "2GB", "max_wal_size", "8GB", "checkpoint_timeout", "15min"));

    private final Map<String, String> settings;

    Room(Map<String, String> settings) {
        this.settings = settings;
    }

    Map<String, String> settings() {
        return settings;
    }
}
