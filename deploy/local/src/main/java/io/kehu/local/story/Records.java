package io.kehu.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.StreamSupport;

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

    /** Waits until somebody finds the open obligation that a customer's stage asks for, and reads it whole. */
    static JsonNode obligation(Person reader, String customerId) {
        JsonNode open = Patience.until(
                        "The obligation for " + customerId,
                        () -> reader.get("/api/v1/obligations?status=OPEN&customerId=" + customerId),
                        answer -> answer.status() == 200
                                && ofStage(answer.body().at("/items")).isPresent())
                .body()
                .at("/items");
        return reader.get("/api/v1/obligations/"
                        + ofStage(open).orElseThrow().at("/id").asText())
                .expect(200)
                .body();
    }

    /** Every new record is to be verified, too. */
    private static Optional<JsonNode> ofStage(JsonNode obligations) {
        return StreamSupport.stream(obligations.spliterator(), false)
                .filter(obligation -> !obligation.at("/kind").asText().equals("INITIAL_VERIFICATION"))
                .findFirst();
    }
}
