package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The outcome of the initial verification (初核, S0 step 1): complete and true, or what is missing or false is named.
 *
 * @param late done after the end of the working day that follows the collection
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verification(Map<Item, Finding> items, String by, Instant at, Instant dueAt, boolean late) {

    /** What is looked at. */
    @Schema(name = "VerificationItem")
    public enum Item {
        /** 客户企业名称与营业执照一致. */
        LEGAL_NAME,
        INDUSTRY,
        SIZE,
        /** 关键联系人及联系方式真实可用. */
        CONTACT,
        DEMAND,
        /** 信息来源渠道与获取时间. */
        SOURCE
    }

    /** What was found. */
    @Schema(name = "VerificationOutcome")
    public enum Outcome {
        CORRECT,
        MISSING,
        FALSE
    }

    /** One item's outcome with a note. */
    @Schema(name = "VerificationResult", requiredProperties = "outcome")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Finding(Outcome outcome, String note) {}

    List<String> itemsThatAre(Outcome outcome) {
        return items.entrySet().stream()
                .filter(item -> item.getValue().outcome() == outcome)
                .map(item -> item.getKey().name())
                .sorted()
                .toList();
    }
}
