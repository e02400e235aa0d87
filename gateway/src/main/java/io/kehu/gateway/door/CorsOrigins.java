package io.kehu.gateway.door;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Other origins are named one by one: no {@code *} and no patterns, whatever the framework would take. */
@ApplicationScoped
class CorsOrigins {

    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?");

    void check(
            @Observes StartupEvent starting,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        origins.ifPresent(CorsOrigins::check);
    }

    /** @throws IllegalStateException when one of them is not a plain origin */
    static void check(List<String> origins) {
        origins.stream()
                .filter(origin -> !ORIGIN.matcher(origin).matches())
                .findFirst()
                .ifPresent(origin -> {
                    throw new IllegalStateException(
                            "quarkus.http.cors.origins has '%s': name each origin".formatted(origin));
                });
    }
}
