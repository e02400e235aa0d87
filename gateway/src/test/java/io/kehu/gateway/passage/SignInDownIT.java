package io.kehu.gateway.passage;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The door while nobody can tell whose tokens are good. */
@QuarkusTest
@TestProfile(SignInDownIT.NoIssuer.class)
class SignInDownIT {

    /** Without the token issuer that the other tests have. */
    public static final class NoIssuer implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.test-port", "0",
                    "quarkus.management.test-port", "0",
                    "quarkus.oidc.auth-server-url", "http://localhost:1/realms/kehu");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(FourServices.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Test
    void shouldNotBlameTheToken() {
        // Given
        String token = encode("{\"alg\":\"RS256\",\"kid\":\"k\",\"typ\":\"JWT\"}") + "."
                + encode("{\"iss\":\"http://localhost:1/realms/kehu\",\"aud\":\"kehu-api\",\"exp\":4102444800}") + "."
                + encode("signature");

        // Then
        given().auth()
                .oauth2(token)
                .get("/api/v1/customers")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:kehu:problem:sign-in-unreachable"));
    }

    @Test
    void shouldStillAskForATokenAndServeTheDocument() {
        given().get("/api/v1/customers").then().statusCode(401);
        given().get("/openapi").then().statusCode(200);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
