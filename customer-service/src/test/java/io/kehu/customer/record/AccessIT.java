package io.kehu.customer.record;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.ARCHIVIST;
import static io.kehu.customer.Api.COMPLETE;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.SUN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.ZHAO;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.draft;
import static io.kehu.customer.Api.enter;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessIT {

    @Test
    void shouldAnswer401WithoutAValidToken() {
        given().get("/api/v1/customers")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("urn:kehu:problem:unauthenticated"));
        Tokens lin = Tokens.of("lin.wei").roles("sales");
        Stream.of(
                        Tokens.of("lin.wei").roles("sales").expired().sign(),
                        Tokens.of("lin.wei")
                                .roles("sales")
                                .audience("another-api")
                                .sign(),
                        Tokens.of("lin.wei")
                                .roles("sales")
                                .issuer("http://localhost/elsewhere")
                                .sign(),
                        lin.forge())
                .forEach(token -> as(token)
                        .get("/api/v1/customers")
                        .then()
                        .statusCode(401)
                        .contentType("application/problem+json"));
    }

    @Test
    @Tag("ACC-1")
    void shouldShowARecordToItsOwnerTheRegionsManagerAndTheHead() {
        String id = draft();

        Stream.of(
                        LIN,
                        WANG,
                        ADMIN,
                        Tokens.of("liu.gang").roles("general-manager").sign())
                .forEach(
                        token -> as(token).get("/api/v1/customers/" + id).then().statusCode(200));
    }

    @Test
    @Tag("ACC-1")
    void shouldNotShowThatARecordOfOthersExists() {
        String id = draft();

        Stream.of(ZHAO, SUN, Tokens.of("nobody").roles("service").sign()).forEach(token -> {
            as(token)
                    .get("/api/v1/customers/" + id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:kehu:problem:not-found"));
            as(token).get("/api/v1/customers?limit=200").then().body("items.id", not(hasItem(id)));
            as(token)
                    .header("If-Match", "\"0\"")
                    .body(COMPLETE)
                    .put("/api/v1/customers/" + id)
                    .then()
                    .statusCode(404);
        });
    }

    @Test
    void shouldAnswer403WhenTheRoleDoesNotPermit() {
        String id = draft();

        as(LIN).header("If-Match", "\"0\"")
                .post("/api/v1/customers/" + id + "/approve")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kehu:problem:forbidden"));
        enter(Tokens.of("xu.fang").roles("auditor").sign(), COMPLETE).then().statusCode(403);
        as(Tokens.of("guest").sign()).get("/api/v1/customers").then().statusCode(403);
        as(LIN).get("/internal/v1/files/" + id).then().statusCode(403);
        as(LIN).get("/internal/v1/dead-letters").then().statusCode(403);
        as(LIN).header("If-Match", "\"0\"")
                .body("{\"ownerId\": \"zhao.min\", \"department\": \"sales\", \"region\": \"north\"}")
                .post("/api/v1/customers/" + id + "/reassign")
                .then()
                .statusCode(403);
    }

    @Test
    void shouldNotLetPeopleEnterRecordsForOthers() {
        enter(LIN, COMPLETE.replaceFirst("\\{", "{\"ownership\": {\"ownerId\": \"zhao.min\"}, "))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kehu:problem:foreign-ownership"));
        enter(WANG, COMPLETE.replaceFirst("\\{", "{\"ownership\": {\"region\": \"north\"}, "))
                .then()
                .statusCode(403);
    }

    @Test
    void shouldNotFindWhatDoesNotExist() {
        as(ADMIN)
                .get("/api/v1/customers/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        as(ADMIN).get("/api/v1/customers/not-an-id").then().statusCode(404).contentType("application/problem+json");
        as(ADMIN).get("/api/v1/nothing-here").then().statusCode(404).contentType("application/problem+json");
        as(ADMIN).get("/api/v1/customers/by-number/X-X-1-1").then().statusCode(404);
        as(ARCHIVIST).get("/internal/v1/files/" + draft()).then().statusCode(409);
    }
}
