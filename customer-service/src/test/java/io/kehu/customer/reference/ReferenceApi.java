package io.kehu.customer.reference;

import static io.kehu.customer.Api.as;

import io.kehu.testkit.Tokens;
import io.restassured.response.Response;
import java.util.UUID;

/** Calls the reference lists as the people of the tests do. */
final class ReferenceApi {

    static final String LISTS = "/api/v1/reference-lists";
    static final String REQUESTS = "/api/v1/reference-requests";
    static final String ADMINISTRATOR =
            Tokens.of("gao.yang").roles("administrator").sign();

    private ReferenceApi() {}

    static Response add(String token, String list, String body) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(LISTS + "/" + list + "/entries");
    }

    static Response change(String token, String list, String code, String body) {
        String entry = LISTS + "/" + list + "/entries/" + code;
        return as(token)
                .header("If-Match", as(token).get(entry).header("ETag"))
                .body(body)
                .patch(entry);
    }

    static Response upload(String token, String list, byte[] csv) {
        return as(token).contentType("text/csv").body(csv).post(LISTS + "/" + list + "/imports");
    }

    static Response request(String token, String body) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(REQUESTS);
    }

    /** A pending request of that caller; the answer's id. */
    static String requested(String token, String body) {
        return request(token, body).then().statusCode(201).extract().path("id");
    }
}
