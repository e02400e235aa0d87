package io.kehu.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** What clients get to see of a contract: its routed paths, and the components that those use. */
final class RoutedPart {

    private RoutedPart() {}

    static Contract of(Contract contract) {
        ObjectNode document = contract.document();
        ObjectNode part = document.objectNode();
        part.set("tags", document.path("tags"));
        ObjectNode paths = part.putObject("paths");
        contract.routedPaths()
                .forEach(path -> paths.set(path, document.path("paths").path(path)));
        ObjectNode components = part.putObject("components");
        for (ComponentId id : usedBy(paths, document)) {
            JsonNode component = component(document, id);
            if (!component.isMissingNode()) {
                components.withObjectProperty(id.section()).set(id.name(), component);
            }
        }
        return new Contract(contract.service(), part);
    }

    private static Set<ComponentId> usedBy(JsonNode paths, ObjectNode document) {
        Set<ComponentId> used = new LinkedHashSet<>(References.in(paths));
        Deque<ComponentId> open = new ArrayDeque<>(used);
        while (!open.isEmpty()) {
            References.in(component(document, open.remove())).stream()
                    .filter(used::add)
                    .forEach(open::add);
        }
        return used;
    }

    private static JsonNode component(ObjectNode document, ComponentId id) {
        return document.path("components").path(id.section()).path(id.name());
    }
}
