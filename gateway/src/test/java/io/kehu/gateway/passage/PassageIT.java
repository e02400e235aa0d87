package io.kehu.gateway.passage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FourServices.class)
class PassageIT {

    private static final String CUSTOMERS = "/api/v1/customers";

    @ParameterizedTest
    @CsvSource({
        "/api/v1/customers, customer",
        "/api/v1/customers/7, customer",
        "/api/v1/standards, classification",
        "/api/v1/assessments/7, classification",
        "/api/v1/obligations, followup",
        "/api/v1/history-files, archive",
    })
    void shouldLeadEachPathToItsService(String path, String service) {
        caller().get(path)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void shouldPassTheRequestOnAsItIs(String method) {
        // Given
        String token = Tokens.of("lin.wei").roles("sales").sign();

        // Then
        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "k-1")
                .header("If-Match", "\"7\"")
                .header("Accept-Language", "en")
                .header("X-Many", "one", "two")
                .contentType("application/json; charset=utf-8")
                .body("{\"legalName\":\"华南机械\"}")
                .urlEncodingEnabled(false)
                .request(method, CUSTOMERS + "/7?name=%E5%8D%97&sort=a%2Fb&empty=")
                .then()
                .statusCode(200)
                .body("method", equalTo(method))
                .body("uri", equalTo(CUSTOMERS + "/7?name=%E5%8D%97&sort=a%2Fb&empty="))
                .body("body", equalTo("{\"legalName\":\"华南机械\"}"))
                .body("headers.authorization", contains("Bearer " + token))
                .body("headers.idempotency-key", contains("k-1"))
                .body("headers.if-match", contains("\"7\""))
                .body("headers.accept-language", contains("en"))
                .body("headers.x-many", contains("one", "two"));
    }

    @Test
    void shouldSayItselfWhereARequestComesFrom() {
        caller().header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .get(CUSTOMERS)
                .then()
                .statusCode(200)
                .body("headers.x-forwarded-for", contains("127.0.0.1"))
                .body("headers.x-forwarded-host", contains(not("evil.example")))
                .body("headers.x-forwarded-proto", contains("http"))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-real-ip", nullValue());
    }

    @Test
    void shouldKeepHeadersOfAConnectionToThatConnection() {
        caller().header("Connection", "X-Between-Us, close")
                .header("X-Between-Us", "secret")
                .header("TE", "trailers")
                .header("Proxy-Authorization", "Basic x")
                .get(CUSTOMERS)
                .then()
                .statusCode(200)
                .body("headers.x-between-us", nullValue())
                .body("headers.te", nullValue())
                .body("headers.proxy-authorization", nullValue());
    }

    @Test
    void shouldPassTraceContextOn() {
        // Given
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        // Then
        caller().header("traceparent", trace)
                .get(CUSTOMERS)
                .then()
                .statusCode(200)
                .body("headers.traceparent", contains(trace));
    }

    @Test
    void shouldPassTheAnswerOnWithoutTheServicesAddress() {
        // When
        var answer = caller().header("X-Correlation-Id", "order-1").post(CUSTOMERS + "?act=created");

        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/customers/7");
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, max-age=5");
        assertThat(answer.headers().getValues("X-Correlation-Id")).containsExactly("order-1");
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().hasHeaderWithName("X-Between-Us")).isFalse();
        assertThat(answer.headers().hasHeaderWithName("Keep-Alive")).isFalse();
        assertThat(answer.headers().hasHeaderWithName("Access-Control-Allow-Origin"))
                .isFalse();
    }

    @Test
    void shouldSayWhatAPathTakesWhenItDoesNotTakeAMethod() {
        caller().delete(CUSTOMERS + "?act=not-allowed").then().statusCode(405).header("Allow", "GET, HEAD, POST");
    }

    @Test
    void shouldForbidCachesToKeepAnswersUnlessTheServiceSaysOtherwise() {
        caller().get(CUSTOMERS)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void shouldPassTheProblemsOfServicesAsTheyAre() {
        caller().get(CUSTOMERS + "?act=problem")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kehu:problem:conflict"))
                .body("title", nullValue());
    }

    @Test
    void shouldKeepASaneCorrelationId() {
        caller().header("X-Correlation-Id", "Order_7.a-b")
                .get(CUSTOMERS)
                .then()
                .header("X-Correlation-Id", "Order_7.a-b")
                .body("headers.x-correlation-id", contains("Order_7.a-b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two words",
                "a;b",
                "\"quoted\"",
                "${jndi:x}",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void shouldReplaceAnyOtherCorrelationId(String proposed) {
        // When
        var answer = caller().header("X-Correlation-Id", proposed).get(CUSTOMERS);

        // Then
        String given = answer.header("X-Correlation-Id");
        assertThat(given).matches("[0-9a-f-]{36}");
        assertThat(answer.jsonPath().getList("headers.x-correlation-id")).containsExactly(given);
    }

    @Test
    void shouldGiveEveryRequestACorrelationIdOfItsOwn() {
        // When
        String first = caller().get(CUSTOMERS).header("X-Correlation-Id");
        String second = caller().get(CUSTOMERS).header("X-Correlation-Id");

        // Then
        assertThat(first).matches("[0-9a-f-]{36}").isNotEqualTo(second);
    }

    @Test
    void shouldAnswerInChineseOrEnglishWhenThereIsNoSuchPath() {
        caller().header("X-Correlation-Id", "order-2")
                .get("/api/v1/customers/7/erase?x=1")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "zh")
                .header("X-Correlation-Id", "order-2")
                .header("Cache-Control", "no-store")
                .body("type", equalTo("urn:kehu:problem:not-found"))
                .body("title", equalTo("未找到"))
                .body("status", equalTo(404))
                .body("instance", equalTo("/api/v1/customers/7/erase"))
                .body("correlationId", equalTo("order-2"));
        caller().header("Accept-Language", "en-GB,en;q=0.8,zh;q=0.1")
                .get("/anything")
                .then()
                .statusCode(404)
                .header("Content-Language", "en")
                .body("title", equalTo("Not found"));
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(Tokens.of("lin.wei").roles("sales").sign());
    }
}
