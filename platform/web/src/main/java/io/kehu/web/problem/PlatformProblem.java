package io.kehu.web.problem;

import java.util.Arrays;
import java.util.Optional;

/** The problems that any service can answer with. */
public enum PlatformProblem implements ProblemType {
    MALFORMED_REQUEST(400),
    INVALID_BODY(400),
    INVALID_PARAMETERS(400),
    INVALID_CURSOR(400),
    IF_MATCH_INVALID(400),
    IDEMPOTENCY_KEY_REQUIRED(400),
    IDEMPOTENCY_KEY_INVALID(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    CHANGED_MEANWHILE(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    IF_MATCH_REQUIRED(428),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    PlatformProblem(int status) {
        this.status = status;
    }

    /** The type that stands for a status which something else than our own code has answered with. */
    static Optional<PlatformProblem> ofStatus(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }

    @Override
    public int status() {
        return status;
    }
}
