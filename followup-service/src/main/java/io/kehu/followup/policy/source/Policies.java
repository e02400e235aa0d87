package io.kehu.followup.policy.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.followup.policy.Policy;
import io.kehu.followup.policy.RecordPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The policies in force, by the code of their standard. */
@ApplicationScoped
public class Policies {

    private final Map<String, Policy> byStandard;
    private final RecordPolicy ofRecords;

    Policies(PolicyConfig config, ObjectMapper json) {
        this.byStandard =
                load(config.files(), json).stream().collect(Collectors.toMap(Policy::code, Function.identity()));
        this.ofRecords = load(config.recordFile(), RecordPolicy.class, json);
    }

    public Policy of(String standard) {
        return byStandard.getOrDefault(standard, Policy.none(standard));
    }

    /** What records ask for, whatever the standard. */
    public RecordPolicy ofRecords() {
        return ofRecords;
    }

    static List<Policy> load(List<String> files, ObjectMapper json) {
        return files.stream().map(file -> load(file, Policy.class, json)).toList();
    }

    static <T> T load(String file, Class<T> type, ObjectMapper json) {
        String path = "/policies/" + file + ".json";
        try (InputStream content = Policies.class.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalStateException("There is no policy " + path);
            }
            return json.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The policy " + path + " cannot be read", e);
        }
    }
}
