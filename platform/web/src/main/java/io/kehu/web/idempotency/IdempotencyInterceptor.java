package io.kehu.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.security.CurrentCaller;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/** Runs an {@link Idempotent} method in one transaction with its key, or answers as it did the first time. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {

    static final String KEY_HEADER = "Idempotency-Key";
    static final String REPLAYED_HEADER = "Idempotency-Replayed";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");

    private final StoredAnswers answers;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotencyInterceptor(
            StoredAnswers answers, CurrentCaller caller, ObjectMapper json, HttpHeaders headers, UriInfo uri) {
        this.answers = answers;
        this.caller = caller;
        this.json = json;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString(KEY_HEADER);
        if (key == null) {
            if (call.getMethod().getAnnotation(Idempotent.class).required()) {
                throw Refusal.of(PlatformProblem.IDEMPOTENCY_KEY_REQUIRED);
            }
            return QuarkusTransaction.joiningExisting().call(call::proceed);
        }
        if (!KEY.matcher(key).matches()) {
            throw Refusal.of(PlatformProblem.IDEMPOTENCY_KEY_INVALID);
        }
        byte[] hash = hash(call.getParameters());
        return QuarkusTransaction.joiningExisting().call(() -> answer(call, key, hash));
    }

    private Response answer(InvocationContext call, String key, byte[] hash) throws Exception {
        String by = caller.get().id();
        StoredAnswer stored = answers.claim(by, key, hash);
        if (stored == null) {
            Response fresh = (Response) call.proceed();
            StoredAnswer first = stored(fresh, hash);
            answers.complete(by, key, first);
            return first.body() == null
                    ? fresh
                    : Response.fromResponse(fresh).entity(first.body()).build();
        }
        if (!Arrays.equals(stored.requestHash(), hash)) {
            throw Refusal.of(PlatformProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return replay(stored);
    }

    private StoredAnswer stored(Response fresh, byte[] hash) throws JsonProcessingException {
        String body = fresh.hasEntity() ? json.writeValueAsString(fresh.getEntity()) : null;
        URI location = fresh.getLocation();
        return new StoredAnswer(
                hash,
                fresh.getStatus(),
                location == null ? null : location.toString(),
                fresh.getEntityTag() == null ? null : fresh.getEntityTag().getValue(),
                body);
    }

    private static Response replay(StoredAnswer stored) {
        Response.ResponseBuilder again =
                Response.status(stored.status()).header(REPLAYED_HEADER, "true").tag(stored.etag());
        if (stored.location() != null) {
            again.location(URI.create(stored.location()));
        }
        if (stored.body() != null) {
            again.entity(stored.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return again.build();
    }

    private byte[] hash(Object[] parameters) throws JsonProcessingException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
        for (Object parameter : parameters) {
            digest.update((byte) 0);
            digest.update(json.writeValueAsBytes(Objects.requireNonNullElse(parameter, "")));
        }
        return digest.digest();
    }
}
