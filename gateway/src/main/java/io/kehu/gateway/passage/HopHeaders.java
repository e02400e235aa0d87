package io.kehu.gateway.passage;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;

/** Headers that are meant for one connection only, and those that a connection's end names as such. */
final class HopHeaders {

    private static final List<String> FIXED = List.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "upgrade");

    private HopHeaders() {}

    static void remove(MultiMap headers) {
        for (String value : headers.getAll("connection")) {
            for (String name : value.split(",")) {
                headers.remove(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        FIXED.forEach(headers::remove);
    }
}
