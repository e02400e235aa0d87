package io.kehu.customer.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.CustomerProblem;
import io.kehu.customer.completeness.Missing;
import io.kehu.customer.completeness.Requirements;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.Refusal;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Sees to it that a record has what the standard requires before it counts, and as long as it does. */
@ApplicationScoped
public class CompleteRecords {

    private final Requirements requirements;

    CompleteRecords(Settings settings) {
        this.requirements = Requirements.of(settings.standard());
    }

    /** What is required. */
    @ConfigMapping(prefix = "kehu.customer.requirements")
    interface Settings {

        /** Whose document says so: {@code s0}, {@code s3}. */
        @WithDefault("s0")
        String standard();
    }

    /** What is asked for, by the standard in force. */
    public Requirements requirements() {
        return requirements;
    }

    /** Everything that is missing, in the order of the form. */
    public List<Missing> missing(Content content) {
        return requirements.missing(StoredJson.MAPPER.<JsonNode>valueToTree(content));
    }

    /** @throws Refusal 422 with everything that is missing (CAP-3) */
    public void require(Content content) {
        List<Missing> missing = missing(content);
        if (!missing.isEmpty()) {
            throw Refusal.of(CustomerProblem.INCOMPLETE)
                    .with(missing.stream()
                            .map(m -> FieldProblem.of(m.field(), m.kind().code(), String.join(", ", m.anyOf())))
                            .toList());
        }
    }
}
