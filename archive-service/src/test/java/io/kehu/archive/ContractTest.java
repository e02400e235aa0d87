package io.kehu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.archive.owner.OwnerServers;
import io.kehu.testkit.Contracts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OwnerServers.class)
class ContractTest {

    @TestHTTPResource(value = "/openapi", management = true)
    URL openapi;

    @Test
    void shouldServeThePublishedApi() {
        Contracts.assertOpenApiUnchanged(openapi);
    }

    @Test
    @Tag("EVT-2")
    void shouldHaveASchemaAndAFittingExampleForEachEvent() {
        assertThat(Contracts.events()).containsExactly("customer-archived");
        Contracts.events().forEach(event -> Contracts.assertKeeps(event, Contracts.example(event)));
    }
}
