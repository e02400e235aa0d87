package io.kehu.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTableTest {

    private static final RoutingTable ROUTES = RoutingTable.of(List.of(
            contract(
                    "customer",
                    "/api/v1/customers",
                    "/api/v1/customers/{id}",
                    "/api/v1/customers/{id}/approve",
                    "/api/v1/customers/duplicates",
                    "/internal/v1/files/{id}"),
            contract("archive", "/api/v1/history-files/{number}.json")));

    @ParameterizedTest
    @CsvSource({
        "/api/v1/customers, customer, /api/v1/customers",
        "/api/v1/customers/7, customer, /api/v1/customers/{id}",
        "/api/v1/customers/7/approve, customer, /api/v1/customers/{id}/approve",
        "/api/v1/customers/duplicates, customer, /api/v1/customers/duplicates",
        "/api/v1/history-files/M-H-2024-001.json, archive, /api/v1/history-files/{number}.json",
    })
    void shouldFindTheServiceThatOwnsThePath(String path, String service, String template) {
        // When
        var route = ROUTES.find(path);

        // Then
        assertThat(route).contains(new Route(service, template, Set.of("GET", "HEAD", "PATCH")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/",
                "/api/v1/customers/",
                "/api/v1/customers/7/",
                "/api/v1/customers/7/erase",
                "/api/v1/customers/7/8/approve",
                "/api/v1/Customers",
                "/api/v1/history-files/M-H-2024-001xjson",
                "/api/v2/customers",
                "/internal/v1/files/7",
                "/q/health"
            })
    void shouldFindNothingForPathsThatAreInNoContract(String path) {
        // When
        var route = ROUTES.find(path);

        // Then
        assertThat(route).isEmpty();
    }

    @Test
    void shouldRefuseACollectionThatTwoContractsClaim() {
        // Given
        List<Contract> contracts =
                List.of(contract("customer", "/api/v1/customers"), contract("archive", "/api/v1/customers/{id}/files"));

        // Then
        assertThatThrownBy(() -> RoutingTable.of(contracts))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("customers")
                .hasMessageContaining("customer and archive");
    }

    private static Contract contract(String service, String... paths) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode items = document.putObject("paths");
        for (String path : paths) {
            ObjectNode item = items.putObject(path);
            item.putArray("parameters");
            item.putObject("get");
            item.putObject("patch");
        }
        return new Contract(service, document);
    }
}
