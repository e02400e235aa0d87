package io.kehu.gateway.passage;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A service as far as the gateway can tell. It does what {@code ?act=} says, and otherwise answers with what it was asked.
 * {@code /control/…} is for the tests, which go there directly.
 */
final class EchoService {

    private final String name;
    private final Queue<HttpServerResponse> held = new ConcurrentLinkedQueue<>();

    EchoService(String name) {
        this.name = name;
    }

    void handle(HttpServerRequest request) {
        if (request.path().equals("/control/held")) {
            held.removeIf(HttpServerResponse::closed);
            request.response().end(Integer.toString(held.size()));
        } else if (request.path().equals("/control/release")) {
            held.forEach(response -> response.end("the end"));
            held.clear();
            request.response().end();
        } else {
            act(request, request.getParam("act", "echo"));
        }
    }

    private void act(HttpServerRequest request, String act) {
        HttpServerResponse response = request.response();
        switch (act) {
            case "hold" -> held.add(response);
            case "drop" -> request.connection().close();
            case "break-off" ->
                response.setChunked(true).write("half").onComplete(written -> request.connection()
                        .close());
            case "stream" -> {
                held.add(response);
                response.setChunked(true).write("the beginning,");
            }
            case "duplex" -> {
                response.setChunked(true);
                request.handler(response::write).endHandler(end -> response.end());
            }
            case "not-modified" ->
                response.setStatusCode(304).putHeader("ETag", "\"7\"").end();
            case "not-allowed" -> response.setStatusCode(405).end();
            case "no-content" -> response.setStatusCode(204).end();
            case "large" -> response.putHeader("Content-Length", "5000000").end("x".repeat(5_000_000));
            case "created" -> created(request);
            case "problem" ->
                response.setStatusCode(409)
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"type\":\"urn:kehu:problem:conflict\"}");
            default -> echo(request);
        }
    }

    private static void created(HttpServerRequest request) {
        request.response()
                .setStatusCode(201)
                .putHeader("Location", "http://" + request.authority() + "/api/v1/customers/7")
                .putHeader("Cache-Control", "private, max-age=5")
                .putHeader("Keep-Alive", "timeout=5")
                .putHeader("Connection", "X-Between-Us")
                .putHeader("X-Between-Us", "secret")
                .putHeader("Access-Control-Allow-Origin", "https://of-the-service.example")
                .putHeader("X-Correlation-Id", "of-the-service")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("ETag", "\"1\"")
                .end();
    }

    private void echo(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            JsonObject headers = new JsonObject();
            request.headers()
                    .names()
                    .forEach(header -> headers.put(
                            header.toLowerCase(),
                            new JsonArray(request.headers().getAll(header))));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject()
                            .put("service", name)
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("body", body.length() > 1000 ? body.length() : body.toString())
                            .encode());
        });
    }
}
