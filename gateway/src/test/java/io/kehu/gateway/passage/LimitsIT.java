package io.kehu.gateway.passage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.kehu.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URL;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(LimitsIT.Narrow.class)
@WithTestResource(FourServices.class)
class LimitsIT {

    /** A door with little patience, one place per service, no page, one other origin, and tracing. */
    public static final class Narrow implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(
                    Map.entry("kehu.gateway.limits.body", "1K"),
                    Map.entry("kehu.gateway.limits.uploads.\"/api/v1/customers/files\".body", "2K"),
                    Map.entry("kehu.gateway.limits.concurrency", "1"),
                    Map.entry("kehu.gateway.timeouts.response", "300ms"),
                    Map.entry("kehu.gateway.services.nowhere.url", "http://localhost:1"),
                    Map.entry("kehu.gateway.docs.enabled", "false"),
                    Map.entry("quarkus.http.cors.enabled", "true"),
                    Map.entry("quarkus.http.cors.origins", "https://crm.example.com"),
                    Map.entry("quarkus.otel.sdk.disabled", "false"),
                    Map.entry("quarkus.otel.traces.sampler", "always_off"));
        }
    }

    private static final String CUSTOMERS = "/api/v1/customers";

    @TestHTTPResource
    URL gateway;

    @ConfigProperty(name = "kehu.gateway.services.customer.url")
    String customerService;

    @Test
    void shouldPassABodyOfExactlyTheLimit() {
        caller().body("x".repeat(1024)).post(CUSTOMERS).then().statusCode(200).body("body", equalTo(1024));
    }

    @Test
    void shouldPassLongerBodiesToAPathThatTakesFilesOnly() {
        caller().body("x".repeat(2048))
                .post(CUSTOMERS + "/files")
                .then()
                .statusCode(200)
                .body("body", equalTo(2048));
        caller().body("x".repeat(2049)).post(CUSTOMERS + "/files").then().statusCode(413);
        caller().body("x".repeat(1025)).post(CUSTOMERS).then().statusCode(413);
    }

    @Test
    void shouldRefuseALongerBodyBeforeItIsSent() {
        try (Wire wire = new Wire(gateway.getPort())) {
            // When
            Wire.Head head = wire.send(head("POST", "echo") + "Content-Length: 1025\nExpect: 100-continue\n\n")
                    .head();

            // Then
            assertThat(head.status()).isEqualTo(413);
            assertThat(head.headers()).containsEntry("connection", "close");
            assertThat(wire.body(head)).contains("urn:kehu:problem:body-too-large");
            assertThat(wire.isAtEnd()).isTrue();
        }
    }

    @Test
    void shouldRefuseABodyThatTurnsOutToBeLonger() {
        try (Wire wire = new Wire(gateway.getPort())) {
            // Given
            String chunk = "400\n" + "x".repeat(1024) + "\n";

            // When
            Wire.Head head = wire.send(head("POST", "echo") + "Transfer-Encoding: chunked\n\n" + chunk + chunk)
                    .head();

            // Then
            assertThat(head.status()).isEqualTo(413);
            assertThat(wire.body(head)).contains("urn:kehu:problem:body-too-large");
            assertThat(wire.isAtEnd()).isTrue();
        }
    }

    @Test
    void shouldNotWaitForeverForAnAnswer() {
        caller().get(CUSTOMERS + "?act=hold")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:kehu:problem:service-timeout"));
    }

    @Test
    void shouldTellThatTheServiceCannotBeReached() {
        caller().header("Accept-Language", "en")
                .get("/api/v1/nowhere")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:kehu:problem:service-unreachable"))
                .body("title", equalTo("The service cannot be reached"));
    }

    @Test
    void shouldTellThatTheServiceHungUp() {
        caller().get(CUSTOMERS + "?act=drop")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:kehu:problem:service-failed"));
    }

    @Test
    void shouldAdmitOnlySoManyAtATimeToAServiceAndLeaveTheOthersAlone() {
        try (Wire wire = new Wire(gateway.getPort())) {
            // Given
            wire.send(head("GET", "stream") + "\n").head();

            // Then
            caller().get(CUSTOMERS)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("urn:kehu:problem:service-busy"));
            caller().get("/api/v1/standards").then().statusCode(200);

            // When
            RestAssured.post(customerService + "/control/release").then().statusCode(200);

            // Then
            await().untilAsserted(() -> caller().get(CUSTOMERS).then().statusCode(200));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream", "large", "break-off"})
    void shouldFreeThePlaceHoweverAnAnswerEnds(String act) {
        // Given
        try (Wire wire = new Wire(gateway.getPort())) {
            wire.send(head("GET", act) + "\n").head();
        }

        // Then
        await().untilAsserted(() -> caller().get(CUSTOMERS).then().statusCode(200));
        await().untilAsserted(() -> assertThat(
                        RestAssured.get(customerService + "/control/held").asString())
                .isEqualTo("0"));
    }

    @Test
    void shouldFreeThePlaceOfAClientThatDoesNotWait() {
        // Given
        try (Wire wire = new Wire(gateway.getPort())) {
            wire.send(head("GET", "hold") + "\n");
        }

        // Then
        await().untilAsserted(() -> caller().get(CUSTOMERS).then().statusCode(200));
    }

    @Test
    void shouldHaveNoPageUnlessSwitchedOn() {
        given().get("/docs").then().statusCode(404).body("type", equalTo("urn:kehu:problem:not-found"));
        given().get("/docs/").then().statusCode(404);
        given().get("/docs/index.html").then().statusCode(404);
    }

    @Test
    void shouldAnswerTheNamedOriginOnly() {
        given().header("Origin", "https://crm.example.com")
                .header("Access-Control-Request-Method", "POST")
                .options(CUSTOMERS)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://crm.example.com")
                .header("X-Correlation-Id", notNullValue());
        given().header("Origin", "https://evil.example.com")
                .header("Access-Control-Request-Method", "POST")
                .options(CUSTOMERS)
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", (String) null);
    }

    @Test
    void shouldLetThePagesOfTheNamedOriginReadTheHeadersThatTheDocumentNames() {
        var exposed = caller().header("Origin", "https://crm.example.com")
                .get(CUSTOMERS)
                .then()
                .statusCode(200)
                .extract()
                .header("Access-Control-Expose-Headers");
        assertThat(exposed.split(",\\s*"))
                .contains("Content-Disposition", "ETag", "Idempotency-Replayed", "Location", "Retry-After");
    }

    @Test
    void shouldJoinTheTraceOfTheClient() {
        caller().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get(CUSTOMERS)
                .then()
                .statusCode(200)
                .body(
                        "headers.traceparent",
                        contains(matchesPattern("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-00")));
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(Tokens.of("lin.wei").sign());
    }

    private static String head(String method, String act) {
        return "%s /api/v1/customers?act=%s HTTP/1.1\nHost: kehu.example\nAuthorization: Bearer %s\n"
                .formatted(method, act, Tokens.of("lin.wei").sign());
    }
}
