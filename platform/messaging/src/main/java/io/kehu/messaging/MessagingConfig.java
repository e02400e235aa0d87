package io.kehu.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of events. */
@ConfigMapping(prefix = "kehu.messaging")
public interface MessagingConfig {

    /** The topic this service publishes on. */
    String topic();

    /** How this service names itself in its events. */
    String source();

    Topics topics();

    Relay relay();

    Inbox inbox();

    /** How topics are made that do not exist yet. */
    interface Topics {

        /** Whether this service makes its own topic; off where only administrators may. */
        @WithDefault("true")
        boolean create();

        /** Consumers scale up to this number. */
        @WithDefault("24")
        int partitions();

        /** Copies of each partition; -1 takes the broker's default. */
        @WithDefault("-1")
        short replication();
    }

    /** How events leave the outbox. */
    interface Relay {

        @WithDefault("true")
        boolean enabled();

        /** How many rows are sent before their shards are left to others for a moment. */
        @WithDefault("500")
        int batch();

        /**
         * How long it waits after it has sent all there was: what is stored meanwhile goes out together. A pass costs the database as
         * much as storing an event.
         */
        @WithDefault("PT0.02S")
        Duration gather();

        /** How long an idle relay waits before it looks again; a commit in the same instance wakes it at once. */
        @WithDefault("PT0.5S")
        Duration idle();

        /** How long it waits after a failure. */
        @WithDefault("PT1S")
        Duration afterFailure();

        /** How long the broker may take to acknowledge before the rows are tried again. */
        @WithDefault("PT15S")
        Duration acknowledgedWithin();
    }

    /** How events are taken in. */
    interface Inbox {

        /** How often one event is tried before it is parked. Trouble with the database itself does not count. */
        @WithDefault("3")
        int attempts();

        /** How long to wait before the second attempt; doubled for each further one, at most 5 seconds. */
        @WithDefault("PT0.2S")
        Duration backoff();

        /** How long an event is remembered as seen: longer than the topics keep their messages. */
        @WithDefault("P30D")
        Duration keep();
    }
}
