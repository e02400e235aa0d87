package io.kehu.archive.owner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the owners are and how long they may take. */
@ConfigMapping(prefix = "kehu.archive.owners")
public interface OwnersConfig {

    Service customer();

    Service classification();

    Service followup();

    /** How long making a connection may take. */
    @WithDefault("PT2S")
    Duration connectTimeout();

    /** How long the whole answer may take, and getting a token for the question as well. */
    @WithDefault("PT10S")
    Duration answerTimeout();

    /** One owner. */
    interface Service {

        /** Scheme, host and port; the path is {@code /internal/v1/files/{customerId}} everywhere. */
        URI baseUrl();
    }
}
