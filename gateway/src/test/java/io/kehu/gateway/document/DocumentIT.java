package io.kehu.gateway.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.kehu.gateway.passage.FourServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(FourServices.class)
class DocumentIT {

    @Test
    void shouldServeOneDocumentForAllServicesToAnybody() {
        given().get("/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("info.description", containsString("urn:kehu:problem:"))
                .body("info.description", containsString("504 service-timeout."))
                .body("paths", hasKey("/api/v1/customers"))
                .body("paths", hasKey("/api/v1/standards"))
                .body("paths", hasKey("/api/v1/obligations"))
                .body("paths", hasKey("/api/v1/history-files"))
                .body("paths", not(hasKey("/internal/v1/dead-letters")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                | application/yaml",
                "application/yaml                   | application/yaml",
                "text/html,*/*;q=0.8                | application/yaml",
                "text/html                          | application/yaml",
                "application/json                   | application/json",
                "application/json,*/*               | application/json",
                "application/yaml;q=0.5,application/json | application/json",
                "application/yaml,application/json;q=0.5 | application/yaml",
            })
    void shouldServeTheNotationThatIsAskedFor(String accept, String mediaType) {
        given().header("Accept", accept)
                .get("/openapi")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(mediaType));
    }

    @Test
    void shouldSayTheSameInBothNotations() throws IOException {
        // When
        JsonNode yaml = new YAMLMapper().readTree(given().get("/openapi").asByteArray());
        JsonNode json = new ObjectMapper().readTree(given().get("/openapi.json").asByteArray());

        // Then
        assertThat(yaml).isEqualTo(json);
    }

    @Test
    void shouldServeThePageWhereItIsSwitchedOn() {
        given().get("/docs/").then().statusCode(200).body(containsString("/openapi.json"));
        given().get("/docs/swagger-ui-bundle.js").then().statusCode(200);
    }
}
