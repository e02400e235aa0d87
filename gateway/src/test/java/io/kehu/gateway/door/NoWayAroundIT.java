package io.kehu.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.gateway.passage.FourServices;
import io.kehu.gateway.passage.Wire;
import io.kehu.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind every path there is a service that would answer 200: what is refused here was refused by the gateway. */
@QuarkusTest
@WithTestResource(FourServices.class)
class NoWayAroundIT {

    @TestHTTPResource
    URL gateway;

    @ParameterizedTest
    @Tag("ACC-5")
    @ValueSource(
            strings = {
                "/internal/v1/files/7",
                "/internal/v1/dead-letters",
                "/api/v1/internal/v1/files/7",
                "/api/v1/customers/7/internal",
                "/api/internal/v1/files/7",
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/clock",
                "/openapi-ui/",
                "/"
            })
    void shouldNotLeadToWhatIsNotForClients(String path) {
        // When
        Answer answer = ask(path);

        // Then
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:kehu:problem:not-found");
    }

    @ParameterizedTest
    @Tag("ACC-5")
    @ValueSource(
            strings = {
                "/api/v1/customers/../../../internal/v1/files/7",
                "/api/v1/customers/%2e%2e/%2e%2e/%2e%2e/internal/v1/files/7",
                "/api/v1/customers/..%2f..%2f..%2finternal/v1/files/7",
                "/api/v1/customers/..;/..;/..;/internal/v1/files/7",
                "/api/v1/customers;x=/internal",
                "/api/v1/customers/7%3Bapprove",
                "/api/v1/customers/7%2Fapprove",
                "/api/v1/customers/7%5Capprove",
                "/api/v1/customers/7%00",
                "/api/v1//customers",
                "//internal/v1/files/7",
                "/api/v1/customers/./7",
                "http://internal.example/internal/v1/files/7",
                "/api/v1/customers/%252e%252e"
            })
    void shouldRefusePathsThatCanBeReadInTwoWays(String path) {
        // When
        Answer answer = ask(path);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:kehu:problem:path-refused", "correlationId");
    }

    @ParameterizedTest
    @Tag("ACC-5")
    @ValueSource(strings = {"/api/v1/customers/7\\approve", "/api/v1/customers/%ZZ", "/api/v1/cust<omers"})
    void shouldRefuseWhatIsNoPathAtAll(String path) {
        // When
        Answer answer = ask(path);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @Tag("ACC-5")
    @ValueSource(strings = {"X-Original-URL", "X-Rewrite-URL", "X-HTTP-Method-Override", "X-Forwarded-Prefix"})
    void shouldNotBeLedAstrayByHeaders(String header) {
        // When
        Answer answer = ask("/api/v1/customers", header + ": /internal/v1/files/7");

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"method\":\"GET\"", "\"uri\":\"/api/v1/customers\"");
    }

    private Answer ask(String path) {
        return ask(path, "Accept: */*");
    }

    private Answer ask(String path, String header) {
        try (Wire wire = new Wire(gateway.getPort())) {
            Wire.Head head = wire.send("GET %s HTTP/1.1\nHost: kehu.example\n%s\nAuthorization: Bearer %s\n\n"
                            .formatted(
                                    path,
                                    header,
                                    Tokens.of("lin.wei").roles("archivist").sign()))
                    .head();
            return new Answer(head.status(), wire.body(head));
        }
    }

    private record Answer(int status, String body) {}
}
