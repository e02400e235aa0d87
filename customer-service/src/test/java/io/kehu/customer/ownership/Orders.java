package io.kehu.customer.ownership;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.COMPLETE;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives orders to move customers, and follows them. */
final class Orders {

    static final String PATH = "/api/v1/reassignments";
    static final String TO_CHEN =
            "\"to\": {\"ownerId\": \"chen.jing\", \"department\": \"service\", \"region\": \"south\"}, \"note\": \"移交客服\"";

    private Orders() {}

    static Response send(String token, String body) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(PATH);
    }

    static String order(String token, String body) {
        return send(token, body).then().statusCode(202).extract().path("id");
    }

    /** To give these to chen.jing. */
    static String these(String... ids) {
        return these(List.of(ids));
    }

    static String these(List<String> ids) {
        return "{\"customerIds\": [%s], %s}"
                .formatted(ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(",")), TO_CHEN);
    }

    /** The order once it is carried out. */
    static ValidatableResponse finished(String token, String job) {
        await().untilAsserted(() -> as(token).get(PATH + "/" + job).then().body("status", equalTo("FINISHED")));
        return as(token).get(PATH + "/" + job).then();
    }

    static ValidatableResponse results(String token, String job, String query) {
        return as(token).get(PATH + "/" + job + "/results" + query).then().statusCode(200);
    }

    static ValidatableResponse load(String token, String owner) {
        return as(token).get("/api/v1/owners/" + owner + "/load").then().statusCode(200);
    }

    /** A user name that no other test has. */
    static String name(String who) {
        return who + "." + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A draft of theirs. */
    static String owned(String owner, String region) {
        String ownership = "{\"ownership\": {\"ownerId\": \"%s\", \"department\": \"sales\", \"region\": \"%s\"}, "
                .formatted(owner, region);
        return enter(ADMIN, COMPLETE.replaceFirst("\\{", ownership))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
