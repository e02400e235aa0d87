package io.kehu.gateway.passage;

import io.kehu.gateway.Correlation;
import io.kehu.gateway.upstream.Upstream;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What changes in the heads of requests and answers on their way through the door. Everything else passes as it is. */
final class Headers {

    private static final List<String> SET_BY_THE_DOOR = List.of(Correlation.HEADER, "X-Content-Type-Options");

    private Headers() {}

    /** Where a request comes from is what the gateway sees, never what the client says. */
    static void forService(MultiMap headers, HttpServerRequest client, String correlationId) {
        HopHeaders.remove(headers);
        List.copyOf(headers.names()).stream().filter(Headers::tellsOrigin).forEach(headers::remove);
        headers.remove("Expect");
        headers.set("X-Forwarded-For", client.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", client.scheme());
        if (client.authority() != null) {
            headers.set("X-Forwarded-Host", client.authority().toString());
        }
        headers.set(Correlation.HEADER, correlationId);
    }

    private static boolean tellsOrigin(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-forwarded-") || lower.equals("forwarded") || lower.equals("x-real-ip");
    }

    /** CORS is the door's affair: said twice, a browser takes it for an error. */
    private static boolean tellsBrowsers(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("access-control-");
    }

    static void forClient(MultiMap headers, Upstream upstream) {
        HopHeaders.remove(headers);
        SET_BY_THE_DOOR.forEach(headers::remove);
        List.copyOf(headers.names()).stream().filter(Headers::tellsBrowsers).forEach(headers::remove);
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
        String location = headers.get("Location");
        if (location != null) {
            headers.set("Location", upstream.seenFromOutside(location));
        }
    }

    /** To a method that a path does not take belongs what it does take (RFC 9110, 15.5.6). */
    static void allow(MultiMap headers, Set<String> methods) {
        if (!headers.contains("Allow")) {
            headers.set("Allow", String.join(", ", methods));
        }
    }
}
