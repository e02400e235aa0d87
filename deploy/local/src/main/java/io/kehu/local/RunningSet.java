package io.kehu.local;

import java.net.URI;

/**
 * The set while it runs, as a client sees it; the addresses of the services behind the gateway are in {@link Service}.
 *
 * @param gateway where the API is
 * @param identity who can sign in, and their tokens
 * @param kafkaBootstrapServers where the events are
 * @param clocks moves the time the services live in
 */
public record RunningSet(URI gateway, Identity identity, String kafkaBootstrapServers, Clocks clocks) {}
