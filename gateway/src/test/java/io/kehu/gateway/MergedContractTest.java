package io.kehu.gateway;

import static io.kehu.gateway.SoundDocument.assertSound;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.gateway.contract.Contract;
import io.kehu.gateway.contract.MergedContract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergedContractTest {

    private final List<Contract> contracts = Stream.of("archive", "classification", "customer", "followup")
            .map(service -> Contracts.read(service, "fixtures"))
            .toList();
    private final JsonNode merged = MergedContract.of(contracts, "1.2.3");

    @Test
    void shouldHaveEveryRoutedPathAndNoOther() {
        assertSound(merged);
        assertThat(merged.path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "/api/v1/customers",
                        "/api/v1/customers/{customerId}",
                        "/api/v1/customers/{customerId}/approve",
                        "/api/v1/standards",
                        "/api/v1/assessments/{customerId}",
                        "/api/v1/obligations",
                        "/api/v1/history-files");
    }

    @Test
    void shouldKeepOnceWhatIsTheSameInAllContracts() {
        assertThat(merged.at("/components/schemas/Problem/required/0").asText()).isEqualTo("type");
        assertThat(merged.at("/components/responses/Refused/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void shouldPrefixWhatDiffersAndWhatRefersToIt() {
        assertThat(merged.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "Problem",
                        "customer.Paged",
                        "customer.Page",
                        "classification.Paged",
                        "classification.Page",
                        "Customer",
                        "Party",
                        "Company",
                        "Standard");
        assertThat(merged.at("/components/schemas/customer.Paged/properties/page/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/customer.Page");
        assertThat(merged.at("/components/schemas/classification.Page/properties/items/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Standard");
        assertThat(merged.at("/components/schemas/Party/discriminator/mapping/company")
                        .asText())
                .isEqualTo("#/components/schemas/Company");
    }

    @Test
    void shouldNotShowWhatOnlyServicesUseAmongThemselves() {
        assertThat(merged.toString()).doesNotContain("FileOfCustomer").doesNotContain("internal");
    }

    @Test
    void shouldAskForOneTokenEverywhere() {
        assertThat(merged.at("/security/0/bearer").isArray()).isTrue();
        assertThat(merged.at("/components/securitySchemes").fieldNames())
                .toIterable()
                .containsExactly("bearer");
        assertThat(merged.at("/paths/~1api~1v1~1customers/get").has("security")).isFalse();
    }

    @Test
    void shouldNameOperationsUniquely() {
        assertThat(merged.at("/paths/~1api~1v1~1standards/get/operationId").asText())
                .isEqualTo("list");
        assertThat(merged.at("/paths/~1api~1v1~1customers/get/operationId").asText())
                .isEqualTo("customer.list");
    }

    @Test
    void shouldIntroduceItself() {
        assertThat(merged.at("/info/version").asText()).isEqualTo("1.2.3");
        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("/");
        assertThat(merged.path("tags").findValuesAsText("name")).containsExactly("standards", "customers");
    }
}
