package io.kehu.web.media;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** Remembers what every resource method takes: the framework refuses a media type before it says whose it is not. */
@Provider
public class TakenTypes implements DynamicFeature {

    private final Queue<Taker> takers = new ConcurrentLinkedQueue<>();

    /** A resource method; of two that an address fits, the one with more of it spelled out is meant. */
    private record Taker(String method, Pattern address, int spelledOut, List<String> types) {}

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        String template =
                path(resource.getResourceClass().getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
        String spelledOut = template.replaceAll("\\{[^}]*}", "");
        Pattern address = Pattern.compile(template.replaceAll("\\{[^}]*}", "[^/]+"));
        Consumes consumes = method.getAnnotation(Consumes.class);
        List<String> types = consumes == null ? List.of(MediaType.APPLICATION_JSON) : List.of(consumes.value());
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                takers.add(new Taker(verb.value(), address, spelledOut.length(), types));
            }
        }
    }

    /** What can be sent there. */
    public List<String> of(String method, String address) {
        String path = path(address);
        return takers.stream()
                .filter(taker -> taker.method().equals(method)
                        && taker.address().matcher(path).matches())
                .max(Comparator.comparingInt(Taker::spelledOut))
                .map(Taker::types)
                .orElse(List.of(MediaType.APPLICATION_JSON));
    }

    private static String path(Path path) {
        return path == null ? "" : path(path.value());
    }

    private static String path(String path) {
        String bare = path.replaceAll("^/|/$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }
}
