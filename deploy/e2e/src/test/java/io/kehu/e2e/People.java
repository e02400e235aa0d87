package io.kehu.e2e;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.kehu.local.RunningSet;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What people do through the gateway. */
final class People {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningSet set;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    People(RunningSet set) {
        this.set = set;
    }

    RequestSpecification as(String login) {
        return given().baseUri(set.gateway().toString())
                .auth()
                .oauth2(tokens.computeIfAbsent(login, this::token))
                .contentType(ContentType.JSON);
    }

    /** Good for five minutes; a test takes less. */
    private String token(String login) {
        try {
            return set.identity().token(login);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A complete draft of lin.wei under a name that begins so and that nobody else has, submitted; returns its id. */
    String submitted(String legalName) {
        String body =
                """
                {"details": {"legalName": "%s", "industryCode": "C35", "employees": 120,
                   "expectedAnnualAmount": "600000.00", "demandType": "SOLUTION", "sourceChannel": "exhibition",
                   "acquiredAt": "%s", "lifecycle": "PROSPECT"},
                 "contacts": [{"name": "张伟", "position": "总经理", "mobile": "13800138000", "primary": true}]}"""
                        .formatted(legalName + UUID.randomUUID().toString().substring(0, 8), Instant.now().truncatedTo(ChronoUnit.SECONDS));
        String id = as("lin.wei")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step("lin.wei", id, "submit", null);
        return id;
    }

    /** The same, approved by the manager. */
    String approved(String legalName) {
        String id = submitted(legalName);
        step("wang.qiang", id, "approve", null);
        return id;
    }

    void step(String login, String id, String step, String body) {
        String tag = as(login).get("/api/v1/customers/" + id).header("ETag");
        RequestSpecification call = as(login).header("If-Match", tag);
        Response answer = (body == null ? call : call.body(body)).post("/api/v1/customers/" + id + "/" + step);
        answer.then().statusCode(200);
    }

    /** Waits until the record shows its number, and returns it. */
    String number(String id) {
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> as("lin.wei").get("/api/v1/customers/" + id).path("number"), number -> number != null);
    }
}
