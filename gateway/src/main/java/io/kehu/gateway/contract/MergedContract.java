package io.kehu.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One OpenAPI document for all that the gateway routes: the union of the contracts' routed paths and of what they use. */
public final class MergedContract {

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final ObjectNode components = JsonNodeFactory.instance.objectNode();
    private final Set<String> usedTags = new HashSet<>();
    private final Set<String> operationIds = new HashSet<>();

    private MergedContract() {}

    /** @param version of the common document */
    public static ObjectNode of(List<Contract> contracts, String version) {
        MergedContract merged = new MergedContract();
        merged.frame(version);
        List<Contract> routed = contracts.stream().map(RoutedPart::of).toList();
        ComponentNames names = ComponentNames.of(routed);
        List<Contract> renamed = routed.stream().map(names::applyTo).toList();
        renamed.forEach(merged::addPaths);
        renamed.forEach(merged::addTags);
        renamed.forEach(merged::addComponents);
        return merged.finish();
    }

    private void frame(String version) {
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Kehu").put("version", version);
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("security").addObject().putArray("bearer");
        document.putArray("tags");
    }

    private void addPaths(Contract contract) {
        for (String path : contract.routedPaths()) {
            JsonNode item = contract.document().path("paths").path(path);
            item.properties().stream()
                    .filter(entry -> Contract.OPERATIONS.contains(entry.getKey()))
                    .forEach(entry -> adopt((ObjectNode) entry.getValue(), contract.service()));
            paths.set(path, item);
        }
    }

    /** The one scheme above holds for every operation, and names of operations are unique. */
    private void adopt(ObjectNode operation, String service) {
        operation.remove("security");
        operation.path("tags").forEach(tag -> usedTags.add(tag.asText()));
        String id = operation.path("operationId").asText();
        if (!id.isEmpty() && !operationIds.add(id)) {
            operation.put("operationId", service + "." + id);
        }
    }

    /** Each tag that a path has, as the first contract describes it. */
    private void addTags(Contract contract) {
        for (JsonNode tag : contract.document().path("tags")) {
            if (usedTags.remove(tag.path("name").asText())) {
                document.withArray("/tags").add(tag);
            }
        }
    }

    private void addComponents(Contract contract) {
        contract.document().path("components").properties().forEach(section -> components
                .withObjectProperty(section.getKey())
                .setAll((ObjectNode) section.getValue()));
    }

    private ObjectNode finish() {
        document.set("paths", paths);
        document.set("components", components);
        components
                .putObject("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        return document;
    }
}
