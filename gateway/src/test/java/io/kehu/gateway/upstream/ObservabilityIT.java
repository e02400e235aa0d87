package io.kehu.gateway.upstream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.kehu.gateway.passage.FourServices;
import io.kehu.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FourServices.class)
class ObservabilityIT {

    @TestHTTPResource(value = "/health", management = true)
    URL health;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void shouldTellItsHealth(String check) {
        given().get(health + "/" + check).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void shouldTellWhichServicesCanBeReached() {
        given().get(health + "/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'services' }.data.customer", equalTo("reachable"))
                .body("checks.find { it.name == 'services' }.data.archive", equalTo("reachable"));
    }

    @Test
    void shouldCountRequestsByServiceAndStatusButNeverById() {
        // Given
        given().auth().oauth2(Tokens.of("lin.wei").sign()).get("/api/v1/customers/0195b7e2-me");
        given().get("/api/v1/obligations");
        given().get("/0195b7e2-me");

        // Then
        await().untilAsserted(() -> assertThat(given().get(metrics).asString())
                .containsPattern("kehu_gateway_requests_seconds_count\\{service=\"customer\",status=\"200\"")
                .containsPattern("kehu_gateway_requests_seconds_count\\{service=\"followup\",status=\"401\"")
                .containsPattern("kehu_gateway_requests_seconds_count\\{service=\"none\",status=\"404\"")
                .contains("uri=\"/api/v1/customers/{customerId}\"")
                .doesNotContain("0195b7e2-me"));
    }
}
