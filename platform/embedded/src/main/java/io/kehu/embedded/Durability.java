package io.kehu.embedded;

import java.util.Map;

/** What a database keeps when the machine itself stops. */
public enum Durability {
    /** Everything that was committed. */
    COMMITTED_SURVIVES(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on")),
    /** Nothing for certain; quick, for tests. Killing the server alone still loses nothing. */
    NOTHING_SURVIVES(Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));

    private final Map<String, String> settings;

    Durability(Map<String, String> settings) {
        this.settings = settings;
    }

    Map<String, String> settings() {
        return settings;
    }
}
