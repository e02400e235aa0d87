package io.kehu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public contracts of a service, in the folder {@code contracts/} of its module. */
public final class Contracts {

    private static final Path FOLDER = Path.of("contracts");
    private static final Path EVENTS = FOLDER.resolve("events");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** Names of the events this service publishes, {@code customer-approved}: one for each schema file. */
    public static List<String> events() {
        try (Stream<Path> files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".v1.schema.json"))
                    .map(name -> name.replace(".v1.schema.json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published example of an event of this service. */
    public static JsonNode example(String event) {
        return parse(EVENTS.resolve("examples").resolve(event + ".v1.json"));
    }

    /** The published example of an event of another service, {@code exampleOf("customer-service", "customer-approved")}. */
    public static JsonNode exampleOf(String service, String event) {
        return parse(Path.of("..", service).resolve(EVENTS).resolve("examples").resolve(event + ".v1.json"));
    }

    /** Fails unless the body is what the event's schema promises. */
    public static void assertKeeps(String event, JsonNode body) {
        String schema = read(EVENTS.resolve(event + ".v1.schema.json"));
        assertThat(SCHEMAS.getSchema(schema).validate(body.toString(), InputFormat.JSON))
                .as("%s against its schema", event)
                .isEmpty();
    }

    /**
     * Fails when the API is not what {@code contracts/openapi.yaml} says. With {@code -Dcontracts.update=true} the file is
     * written instead.
     *
     * @param served where the running service serves its document as YAML
     */
    public static void assertOpenApiUnchanged(URL served) {
        Path file = FOLDER.resolve("openapi.yaml");
        try (InputStream answer = served.openStream()) {
            String now = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            if (Boolean.getBoolean("contracts.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, now);
            }
            assertThat(now)
                    .as("the API has changed: run the test with -Dcontracts.update=true and look at the difference")
                    .isEqualTo(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
