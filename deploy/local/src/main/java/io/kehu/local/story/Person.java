package io.kehu.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.kehu.local.Identity;
import io.kehu.local.RunningSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody of the realm who uses the API, signed in with a token of their own. */
final class Person {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TOKEN_LASTS = Duration.ofMinutes(3);

    private final HttpClient http;
    private final URI gateway;
    private final Identity identity;
    private final String login;
    private String token;
    private Instant tokenEnds = Instant.MIN;

    Person(String login, RunningSet set, HttpClient http) {
        this.http = http;
        this.gateway = set.gateway();
        this.identity = set.identity();
        this.login = login;
    }

    String login() {
        return login;
    }

    Answer get(String path) {
        return call(request(path).GET());
    }

    /** Creates something, under a key of its own. */
    Answer create(String path, JsonNode body) {
        return call(
                json(request(path).header("Idempotency-Key", UUID.randomUUID().toString()))
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Takes a step on a record as it was read. */
    Answer step(String path, String etag, JsonNode body) {
        return call(json(request(path).header("If-Match", etag)).POST(publisher(body)));
    }

    Answer replace(String path, String etag, JsonNode body) {
        return call(json(request(path).header("If-Match", etag)).PUT(publisher(body)));
    }

    private static HttpRequest.BodyPublisher publisher(JsonNode body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", "zh")
                .header("Authorization", "Bearer " + token());
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    private String token() {
        try {
            if (Instant.now().isAfter(tokenEnds)) {
                token = identity.token(login);
                tokenEnds = Instant.now().plus(TOKEN_LASTS);
            }
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private Answer call(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            JsonNode body = response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(
                    response.statusCode(), response.headers().firstValue("ETag").orElse(null), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static StoryFailure interrupted() {
        Thread.currentThread().interrupt();
        return new StoryFailure("Interrupted");
    }
}
