package io.kehu.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Settings of the gateway. Routes are none of them: those are read from the services' contracts. */
@ConfigMapping(prefix = "kehu.gateway")
public interface GatewayConfig {

    /** Folder on the class path that has {@code <service>/openapi.yaml} for every service. */
    @WithDefault("contracts")
    String contracts();

    /** The services behind the door, by the name of their contract's folder. */
    Map<String, Service> services();

    Timeouts timeouts();

    Limits limits();

    Docs docs();

    /** Where a service is. */
    interface Service {

        /** Scheme, host and port; no path. */
        URI url();
    }

    /** How long the gateway waits for a service. */
    interface Timeouts {

        /** For a connection. */
        @WithDefault("2s")
        Duration connect();

        /** For the head of the answer, counted from when the request is on its way. */
        @WithDefault("30s")
        Duration response();

        /** For the next byte, once an answer runs. */
        @WithDefault("60s")
        Duration idle();
    }

    /** How much the gateway lets through. */
    interface Limits {

        /** The largest request body. */
        @WithDefault("1M")
        MemorySize body();

        /** Paths that take files. */
        Map<String, Upload> uploads();

        /** Requests that one service works on at a time; also the size of its connection pool. */
        @WithDefault("128")
        int concurrency();
    }

    /** What a path that takes files is granted. */
    interface Upload {

        /** The largest file. */
        MemorySize body();

        /** How long the file and the answer's head may take together. */
        @WithDefault("15M")
        Duration response();
    }

    /** The browsable page at {@code /docs}. */
    interface Docs {

        /** Whether the page is there. */
        @WithDefault("false")
        boolean enabled();
    }
}
