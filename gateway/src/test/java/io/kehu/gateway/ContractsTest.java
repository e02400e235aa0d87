package io.kehu.gateway;

import static io.kehu.gateway.SoundDocument.assertSound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kehu.gateway.contract.Contract;
import io.kehu.gateway.contract.MergedContract;
import io.kehu.gateway.contract.RoutingTable;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The services' own contracts, as they are committed: that they fit together is what the whole set stands on. */
class ContractsTest {

    private static final List<String> SERVICES = List.of("archive", "classification", "customer", "followup");

    @Test
    void shouldGiveEveryCollectionToOneService() {
        // Given
        List<Contract> contracts = committed();

        // When
        RoutingTable routes = RoutingTable.of(contracts);

        // Then
        for (Contract contract : contracts) {
            assertThat(contract.routedPaths()).as(contract.service()).isNotEmpty();
            assertThat(contract.routedPaths()).allSatisfy(path -> assertThat(routes.find(path.replaceAll("[{}]", "")))
                    .hasValueSatisfying(route -> assertThat(route.service()).isEqualTo(contract.service())));
        }
    }

    @Test
    void shouldMergeIntoOneSoundDocument() {
        // Given
        List<Contract> contracts = committed();

        // When
        ObjectNode merged = MergedContract.of(contracts, "1");

        // Then
        assertSound(merged);
        assertThat(merged.path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(contracts.stream()
                        .flatMap(contract -> contract.routedPaths().stream())
                        .toList()));
    }

    @Test
    void shouldRefuseAServiceWithoutContract() {
        assertThatThrownBy(() -> Contracts.read("customer", "nowhere"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere/customer/openapi.yaml");
    }

    private static List<Contract> committed() {
        return SERVICES.stream()
                .map(service -> Contracts.read(service, "contracts"))
                .toList();
    }
}
