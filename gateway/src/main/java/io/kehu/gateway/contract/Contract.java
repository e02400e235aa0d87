package io.kehu.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The OpenAPI document of one service.
 *
 * @param service its name, e.g. {@code customer}
 */
public record Contract(String service, ObjectNode document) {

    /** What is below it can be routed; anything else in a contract is between services. */
    static final String ROUTED = "/api/v1/";

    /** What OpenAPI calls the operations of a path. */
    static final Set<String> OPERATIONS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

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

    /** What can be asked of a path, in capitals and in order; whatever can be got, its head can. */
    Set<String> methods(String path) {
        Set<String> methods = new TreeSet<>();
        document.path("paths").path(path).fieldNames().forEachRemaining(name -> {
            if (OPERATIONS.contains(name)) {
                methods.add(name.toUpperCase(Locale.ROOT));
            }
        });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }
}
