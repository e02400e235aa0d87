package io.kehu.gateway.passage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.kehu.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(FourServices.class)
class TokensIT {

    @Test
    void shouldAskForAToken() {
        given().get("/api/v1/customers")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:kehu:problem:unauthenticated"))
                .body("title", equalTo("尚未登录"))
                .body("instance", equalTo("/api/v1/customers"));
    }

    @Test
    void shouldAskForATokenWithABodyWaiting() {
        given().body("{}")
                .contentType("application/json")
                .post("/api/v1/customers")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:kehu:problem:unauthenticated"));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void shouldRefuseTokensThatAreNotForUs(String authorization) {
        given().header("Authorization", "Bearer " + authorization)
                .header("Accept-Language", "en")
                .get("/api/v1/customers")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .body("type", equalTo("urn:kehu:problem:unauthenticated"))
                .body("title", equalTo("Not signed in"));
    }

    static Stream<Named<String>> badTokens() {
        String good = Tokens.of("lin.wei").sign();
        return Stream.of(
                Named.of("expired", Tokens.of("lin.wei").expired().sign()),
                Named.of(
                        "of another audience",
                        Tokens.of("lin.wei").audience("account").sign()),
                Named.of(
                        "of another issuer",
                        Tokens.of("lin.wei")
                                .issuer("https://elsewhere.example/realms/kehu")
                                .sign()),
                Named.of("signed by somebody else", Tokens.of("lin.wei").forge()),
                Named.of("with another content", good.replaceFirst("\\.ey", ".eyJhIjoxfQ")),
                Named.of("without signature", good.substring(0, good.lastIndexOf('.') + 1)),
                Named.of("unreadable", "abc"),
                Named.of("no token at all", "a.b.c"));
    }

    @Test
    void shouldNotTakeOtherWaysOfSigningIn() {
        given().auth()
                .preemptive()
                .basic("lin.wei", "lin.wei-pass")
                .get("/api/v1/customers")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void shouldLeaveToTheServiceWhatATokenPermits() {
        given().auth()
                .oauth2(Tokens.of("nobody").sign())
                .get("/api/v1/customers")
                .then()
                .statusCode(200);
    }
}
