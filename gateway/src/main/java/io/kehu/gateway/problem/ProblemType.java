package io.kehu.gateway.problem;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The kinds of problem that the gateway answers with. */
public enum ProblemType {
    MALFORMED_REQUEST("malformed-request", 400),
    PATH_REFUSED("path-refused", 400),
    TOKEN_MISSING("unauthenticated", 401, Map.of("WWW-Authenticate", "Bearer")),
    TOKEN_REFUSED("unauthenticated", 401, Map.of("WWW-Authenticate", "Bearer error=\"invalid_token\"")),
    NOT_FOUND("not-found", 404),
    BODY_TOO_LARGE("body-too-large", 413),
    INTERNAL("internal", 500),
    SERVICE_FAILED("service-failed", 502, Map.of("Retry-After", "5")),
    SERVICE_UNREACHABLE("service-unreachable", 503, Map.of("Retry-After", "10")),
    SERVICE_BUSY("service-busy", 503, Map.of("Retry-After", "1")),
    SIGN_IN_UNREACHABLE("sign-in-unreachable", 503, Map.of("Retry-After", "10")),
    SERVICE_TIMEOUT("service-timeout", 504, Map.of("Retry-After", "10"));

    private final String code;
    private final int status;
    private final Map<String, String> headers;

    ProblemType(String code, int status) {
        this(code, status, Map.of());
    }

    ProblemType(String code, int status, Map<String, String> headers) {
        this.code = code;
        this.status = status;
        this.headers = headers;
    }

    /** Stable, in kebab case: the last part of the type's URI and the key of its texts. */
    String code() {
        return code;
    }

    int status() {
        return status;
    }

    /** "400 malformed-request, path-refused; 404 not-found": all of them, by status. */
    public static String all() {
        return Arrays.stream(values())
                .collect(Collectors.groupingBy(
                        ProblemType::status, TreeMap::new, Collectors.mapping(ProblemType::code, Collectors.toSet())))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().stream().sorted().collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** What the answer's head says besides the document. */
    Map<String, String> headers() {
        return headers;
    }
}
