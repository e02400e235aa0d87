package io.kehu.gateway.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.kehu.gateway.Contracts;
import io.kehu.gateway.contract.MergedContract;
import io.kehu.gateway.problem.ProblemType;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The common document in both notations, written once. */
@Singleton
class OpenApiDocument {

    private static final String INTRODUCTION =
            """
            Customer information of the company: every path behind the one door.

            Whatever is asked, the door itself may answer with a problem, in the shape of the services' (schema Problem): \
            urn:kehu:problem: and, by status, %s.""";

    private final Buffer yaml;
    private final Buffer json;

    OpenApiDocument(
            Contracts contracts,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.version") String version)
            throws JsonProcessingException {
        ObjectNode merged = MergedContract.of(contracts.all(), version);
        merged.withObject("/info").put("description", INTRODUCTION.formatted(ProblemType.all()));
        ObjectMapper yaml = YAMLMapper.builder()
                .disable(Feature.WRITE_DOC_START_MARKER, Feature.SPLIT_LINES)
                .build();
        this.yaml = Buffer.buffer(yaml.writeValueAsBytes(merged));
        this.json = Buffer.buffer(json.writeValueAsBytes(merged));
    }

    Buffer yaml() {
        return yaml;
    }

    Buffer json() {
        return json;
    }
}
