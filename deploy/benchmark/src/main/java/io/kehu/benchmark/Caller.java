package io.kehu.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.local.RunningSet;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody who calls the API through the gateway, as quickly as it answers. */
final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningSet set;
    private final String login;
    private String token;
    private Instant tokenEnds = Instant.MIN;

    Caller(RunningSet set, String login) {
        this.set = set;
        this.login = login;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return call(request(path).GET());
    }

    JsonNode create(String path, String body) throws IOException, InterruptedException {
        return call(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Takes a step on a record in the given revision. */
    JsonNode step(String path, long revision) throws IOException, InterruptedException {
        return call(request(path).header("If-Match", "\"" + revision + "\"").POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        if (Instant.now().isAfter(tokenEnds)) {
            token = set.identity().token(login);
            tokenEnds = Instant.now().plus(Duration.ofMinutes(3));
        }
        return HttpRequest.newBuilder(set.gateway().resolve(path)).header("Authorization", "Bearer " + token);
    }

    private JsonNode call(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException("The API answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
