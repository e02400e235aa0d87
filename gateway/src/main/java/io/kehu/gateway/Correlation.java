package io.kehu.gateway;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The id that ties together everything one request causes, in every service and log line. */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    private static final String KEY = "correlationId";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private Correlation() {}

    /** Gives the request its id: the one it came with if that is a sane one, else a new one. */
    public static String begin(RoutingContext context) {
        String proposed = context.request().getHeader(HEADER);
        String id = isSane(proposed) ? proposed : UUID.randomUUID().toString();
        context.put(KEY, id);
        MDC.put(KEY, id);
        return id;
    }

    public static String of(RoutingContext context) {
        return context.get(KEY);
    }

    static boolean isSane(String id) {
        return id != null && SANE.matcher(id).matches();
    }
}
