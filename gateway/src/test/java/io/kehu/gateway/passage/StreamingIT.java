package io.kehu.gateway.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URL;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What HTTP itself asks of a door that streams. */
@QuarkusTest
@WithTestResource(FourServices.class)
class StreamingIT {

    @TestHTTPResource
    URL gateway;

    @ConfigProperty(name = "kehu.gateway.services.customer.url")
    String customerService;

    @Test
    void shouldPassAnAnswerOnPieceByPiece() {
        try (Wire wire = new Wire(gateway.getPort())) {
            // Given
            wire.send(request("GET", "stream") + "\n");

            // When
            Wire.Head head = wire.head();
            String beginning = wire.chunk();
            RestAssured.post(customerService + "/control/release").then().statusCode(200);
            String end = wire.chunk();

            // Then
            assertThat(head.status()).isEqualTo(200);
            assertThat(beginning).isEqualTo("the beginning,");
            assertThat(end).isEqualTo("the end");
            assertThat(wire.chunk()).isEmpty();
        }
    }

    @Test
    void shouldPassARequestOnPieceByPiece() {
        try (Wire wire = new Wire(gateway.getPort())) {
            // Given
            wire.send(request("POST", "duplex") + "Transfer-Encoding: chunked\n\n5\nhello\n");

            // When
            wire.head();
            String first = wire.chunk();
            wire.send("5\nworld\n0\n\n");
            String second = wire.chunk();

            // Then
            assertThat(first).isEqualTo("hello");
            assertThat(second).isEqualTo("world");
            assertThat(wire.chunk()).isEmpty();
        }
    }

    @Test
    void shouldServeSeveralRequestsOnOneConnection() {
        try (Wire wire = new Wire(gateway.getPort())) {
            for (int i = 0; i < 3; i++) {
                // When
                wire.send(request("GET", "echo") + "\n");
                Wire.Head head = wire.head();

                // Then
                assertThat(head.status()).isEqualTo(200);
                assertThat(wire.body(head)).contains("customer");
            }
        }
    }

    @Test
    void shouldStayOnTheConnectionAfterAnswersWithoutBody() {
        try (Wire wire = new Wire(gateway.getPort())) {
            // When
            Wire.Head notModified =
                    wire.send(request("GET", "not-modified") + "\n").head();
            Wire.Head noContent = wire.send(request("GET", "no-content") + "\n").head();
            Wire.Head headOnly = wire.send(request("HEAD", "large") + "\n").head();
            Wire.Head last = wire.send(request("GET", "echo") + "\n").head();

            // Then
            assertThat(notModified.status()).isEqualTo(304);
            assertThat(notModified.headers()).containsEntry("etag", "\"7\"").doesNotContainKey("transfer-encoding");
            assertThat(noContent.status()).isEqualTo(204);
            assertThat(noContent.headers()).doesNotContainKey("transfer-encoding");
            assertThat(headOnly.status()).isEqualTo(200);
            assertThat(headOnly.headers()).containsEntry("content-length", "5000000");
            assertThat(last.status()).isEqualTo(200);
        }
    }

    @Test
    void shouldPassLargeAnswersOnWhole() {
        try (Wire wire = new Wire(gateway.getPort())) {
            // When
            Wire.Head head = wire.send(request("GET", "large") + "\n").head();

            // Then
            assertThat(wire.body(head)).hasSize(5_000_000);
        }
    }

    @Test
    void shouldInviteTheBodyOfAClientThatAsksFirst() {
        try (Wire wire = new Wire(gateway.getPort())) {
            // Given
            wire.send(request("POST", "echo") + "Expect: 100-continue\nContent-Length: 5\n\n");

            // When
            Wire.Head invitation = wire.head();
            Wire.Head answer = wire.send("hello").head();

            // Then
            assertThat(invitation.status()).isEqualTo(100);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(wire.body(answer)).contains("hello").doesNotContain("100-continue");
        }
    }

    @Test
    void shouldNotEndAnAnswerThatTheServiceBrokeOff() {
        try (Wire wire = new Wire(gateway.getPort())) {
            // When
            wire.send(request("GET", "break-off") + "\n").head();

            // Then
            assertThat(wire.chunk()).isEqualTo("half");
            assertThat(wire.isAtEnd()).isTrue();
        }
    }

    @Test
    void shouldStayOnTheConnectionAfterRefusingARequestWithBody() {
        try (Wire wire = new Wire(gateway.getPort())) {
            for (String target : List.of("/api/v1/customers", "/nowhere", "/api/v1/customers;x")) {
                // When
                Wire.Head head = wire.send("POST %s HTTP/1.1\nHost: x\nContent-Length: 5\n\nhello".formatted(target))
                        .head();

                // Then
                assertThat(head.status()).isBetween(400, 404);
                assertThat(wire.body(head)).contains("urn:kehu:problem:");
            }
        }
    }

    @Test
    void shouldRefuseARequestThatDoesNotSayWhomItIsFor() {
        try (Wire wire = new Wire(gateway.getPort())) {
            // When
            Wire.Head head = wire.send("GET /api/v1/customers HTTP/1.1\n\n").head();

            // Then
            assertThat(head.status()).isEqualTo(400);
            assertThat(head.headers()).containsKey("x-correlation-id");
            assertThat(wire.body(head)).contains("urn:kehu:problem:malformed-request");
        }
    }

    @Test
    void shouldRefuseEncodingsOfTheBodyItDoesNotKnow() {
        try (Wire wire = new Wire(gateway.getPort())) {
            // When
            Wire.Head head = wire.send(request("POST", "echo") + "Transfer-Encoding: gzip, chunked\n\n0\n\n")
                    .head();

            // Then
            assertThat(head.status()).isEqualTo(400);
            assertThat(wire.body(head)).contains("urn:kehu:problem:malformed-request");
        }
    }

    private static String request(String method, String act) {
        return "%s /api/v1/customers?act=%s HTTP/1.1\nHost: kehu.example\nAuthorization: Bearer %s\n"
                .formatted(method, act, Tokens.of("lin.wei").sign());
    }
}
