package io.kehu.followup;

import io.kehu.testkit.Contracts;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiContractTest {

    @TestHTTPResource(value = "/openapi?format=YAML", management = true)
    URL document;

    @Test
    void shouldServeTheApiThatIsPublished() {
        Contracts.assertOpenApiUnchanged(document);
    }
}
