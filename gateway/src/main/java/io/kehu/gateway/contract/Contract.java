package io.kehu.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The OpenAPI document of one service.
 *
 * @param service its name, e.g. {@code customer}
 */
public record Contract(String service, ObjectNode document) {

    /** What is below it can be routed; anything else in a contract is between services. */
    static final String ROUTED = "/api/v1/";

    /** The templates of the paths that clients may use, in the order of the document. */
    public List<String> routedPaths() {
        List<String> paths = new ArrayList<>();
        document.path("paths").fieldNames().forEachRemaining(path -> {
            if (path.startsWith(ROUTED)) {
                paths.add(path);
            }
        });
        return paths;
    }
}
