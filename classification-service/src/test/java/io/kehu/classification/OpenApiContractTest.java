package io.kehu.classification;

import io.kehu.testkit.Contracts;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiContractTest {

    @TestHTTPResource(value = "/openapi", management = true)
    URL openApi;

    @Test
    void shouldBeWhatTheCommittedDocumentSays() {
        Contracts.assertOpenApiUnchanged(openApi);
    }
}
