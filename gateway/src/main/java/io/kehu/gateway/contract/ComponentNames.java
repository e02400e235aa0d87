package io.kehu.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that components bear in the common document. What is the same everywhere keeps its name; a name that stands
 * for different things is prefixed with the service: {@code customer.Page}. Things that refer to different things are
 * different.
 */
final class ComponentNames {

    private final Set<ComponentId> ambiguous;

    private ComponentNames(Set<ComponentId> ambiguous) {
        this.ambiguous = ambiguous;
    }

    static ComponentNames of(List<Contract> contracts) {
        Map<ComponentId, Set<JsonNode>> definitions = definitions(contracts);
        Map<ComponentId, Integer> owners = new LinkedHashMap<>();
        contracts.forEach(
                contract -> definitions(List.of(contract)).keySet().forEach(id -> owners.merge(id, 1, Integer::sum)));
        Set<ComponentId> ambiguous = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (ComponentId id : definitions.keySet()) {
                if (owners.get(id) > 1 && isAmbiguous(definitions.get(id), ambiguous)) {
                    grown |= ambiguous.add(id);
                }
            }
        }
        return new ComponentNames(ambiguous);
    }

    /** The contract with the common names, in its components as in everything that refers to them. */
    Contract applyTo(Contract contract) {
        ObjectNode renamed = (ObjectNode)
                References.rename(contract.document(), id -> new ComponentId(id.section(), name(contract, id)));
        ObjectNode components = renamed.objectNode();
        renamed.path("components").properties().forEach(section -> {
            ObjectNode entries = components.putObject(section.getKey());
            section.getValue()
                    .properties()
                    .forEach(entry -> entries.set(
                            name(contract, new ComponentId(section.getKey(), entry.getKey())), entry.getValue()));
        });
        renamed.set("components", components);
        return new Contract(contract.service(), renamed);
    }

    private String name(Contract contract, ComponentId id) {
        return ambiguous.contains(id) ? contract.service() + "." + id.name() : id.name();
    }

    private static boolean isAmbiguous(Set<JsonNode> definitions, Set<ComponentId> ambiguous) {
        return definitions.size() > 1
                || definitions.stream()
                        .flatMap(definition -> References.in(definition).stream())
                        .anyMatch(ambiguous::contains);
    }

    private static Map<ComponentId, Set<JsonNode>> definitions(List<Contract> contracts) {
        Map<ComponentId, Set<JsonNode>> definitions = new LinkedHashMap<>();
        for (Contract contract : contracts) {
            contract.document().path("components").properties().forEach(section -> section.getValue()
                    .properties()
                    .forEach(entry -> definitions
                            .computeIfAbsent(new ComponentId(section.getKey(), entry.getKey()), id -> new HashSet<>())
                            .add(entry.getValue())));
        }
        return definitions;
    }
}
