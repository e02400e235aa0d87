package io.kehu.local.story;

import com.fasterxml.jackson.databind.JsonNode;

/** Steps with a customer record that several scenes take. */
final class Records {

    private static final String CUSTOMERS = "/api/v1/customers/";

    private Records() {}

    static String path(String id) {
        return CUSTOMERS + id;
    }

    static Answer read(Person reader, String id) {
        return reader.get(path(id)).expect(200);
    }

    /** A step that is expected to succeed, on the record as it stands. */
    static Answer step(Person by, String id, String step, JsonNode body) {
        return by.step(path(id) + "/" + step, read(by, id).etag(), body).expect(200);
    }

    /** Waits until the record shows its number. */
    static Answer numbered(Person reader, String id) {
        return Patience.until("The number of " + id, () -> read(reader, id), answer -> !answer.text("number")
                .isEmpty());
    }

    /** Waits until somebody finds a customer's open obligation of a kind, and reads it whole. */
    static JsonNode obligation(Person reader, String customerId, String kind) {
        JsonNode first = Patience.until(
                        "The obligation for " + customerId,
                        () -> reader.get("/api/v1/obligations?status=OPEN&kind=" + kind + "&customerId=" + customerId),
                        answer -> answer.status() == 200
                                && answer.body().at("/items").size() > 0)
                .body()
                .at("/items/0");
        return reader.get("/api/v1/obligations/" + first.at("/id").asText())
                .expect(200)
                .body();
    }
}
