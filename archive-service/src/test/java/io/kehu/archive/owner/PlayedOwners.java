package io.kehu.archive.owner;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Plays the three owners on their servers: answers about each customer as it was told, 404 about all others. */
public final class PlayedOwners {

    private static final String PATH = "/internal/v1/files/";

    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<Question> questions = new CopyOnWriteArrayList<>();

    /** What an owner was asked. */
    public record Question(Owner owner, UUID customerId, String authorization, String correlationId) {}

    /** How an owner answers. */
    @FunctionalInterface
    public interface Reply {

        void to(HttpExchange question) throws IOException;

        static Reply file(String json) {
            return of(200, json);
        }

        static Reply of(int status, String body) {
            return question -> {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                question.sendResponseHeaders(status, bytes.length);
                question.getResponseBody().write(bytes);
                question.close();
            };
        }

        /** The connection breaks, as when the service goes down. */
        static Reply breakOff() {
            return HttpExchange::close;
        }

        /** Headers and half a body come in time, and then nothing more. */
        static Reply silenceAfterHalf() {
            return question -> {
                question.sendResponseHeaders(200, 100);
                question.getResponseBody().write('{');
                question.getResponseBody().flush();
            };
        }
    }

    private PlayedOwners() {}

    /** Takes over the servers from whoever played on them before. */
    public static PlayedOwners on(Map<String, HttpServer> servers) {
        PlayedOwners played = new PlayedOwners();
        for (Owner owner : Owner.values()) {
            HttpServer server = servers.get(owner.part());
            try {
                server.removeContext(PATH);
            } catch (IllegalArgumentException nobodyPlayedBefore) {
                // The first test of all.
            }
            server.createContext(PATH, question -> played.answer(owner, question));
        }
        return played;
    }

    public void answer(Owner owner, UUID customerId, Reply reply) {
        replies.put(key(owner, customerId), reply);
    }

    /** All three have their part of this customer. */
    public void haveAll(UUID customerId) {
        answer(
                Owner.CUSTOMER,
                customerId,
                Reply.file("{\"legalName\": \"甲科技有限公司\", \"contacts\": [{\"name\": \"王\"}]}"));
        answer(Owner.CLASSIFICATION, customerId, Reply.file("{\"number\": \"I65-H-2026-001\", \"history\": []}"));
        answer(
                Owner.FOLLOWUP,
                customerId,
                Reply.file("{\"log\": [{\"content\": \"首次电话\", \"late\": false}], \"count\": 1.0}"));
    }

    public List<Question> questionsTo(Owner owner, UUID customerId) {
        return questions.stream()
                .filter(question ->
                        question.owner() == owner && question.customerId().equals(customerId))
                .toList();
    }

    private void answer(Owner owner, HttpExchange question) throws IOException {
        UUID customerId = UUID.fromString(question.getRequestURI().getPath().substring(PATH.length()));
        questions.add(new Question(
                owner,
                customerId,
                question.getRequestHeaders().getFirst("Authorization"),
                question.getRequestHeaders().getFirst("X-Correlation-Id")));
        replies.getOrDefault(key(owner, customerId), Reply.of(404, "{}")).to(question);
    }

    private static String key(Owner owner, UUID customerId) {
        return owner + "/" + customerId;
    }
}
