package io.kehu.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.kehu.gateway.contract.Contract;
import io.kehu.gateway.contract.RoutingTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The contracts of all configured services, read once. */
@Singleton
public class Contracts {

    private final List<Contract> all;

    Contracts(GatewayConfig config) {
        this.all = config.services().keySet().stream()
                .sorted()
                .map(service -> read(service, config.contracts()))
                .toList();
    }

    public List<Contract> all() {
        return all;
    }

    @Produces
    @Singleton
    RoutingTable routes() {
        return RoutingTable.of(all);
    }

    /** @throws IllegalStateException when there is no such contract: a service without one cannot be routed to */
    static Contract read(String service, String folder) {
        String file = folder + "/" + service + "/openapi.yaml";
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The contract of the service '%s' is missing: %s".formatted(service, file));
            }
            return new Contract(service, new YAMLMapper().readValue(stream, ObjectNode.class));
        } catch (IOException e) {
            throw new UncheckedIOException("The contract of the service '%s' cannot be read".formatted(service), e);
        }
    }
}
