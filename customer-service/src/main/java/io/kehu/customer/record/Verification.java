package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The outcome of the initial verification (初核, S0 step 1): complete and true, or what is missing or false is named.
 *
 * @param late done after the end of the working day that follows the collection
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verification(Map<Item, Finding> items, String by, Instant at, Instant dueAt, boolean late) {

    /** What is looked at, by the name that forms and answers have for it. */
    @Schema(
            name = "VerificationItem",
            enumeration = {"legalName", "industry", "size", "contact", "demand", "source"})
    public enum Item {
        /** 客户企业名称与营业执照一致. */
        LEGAL_NAME("legalName", content -> content.details().legalName() != null),
        INDUSTRY("industry", content -> content.details().industryCode() != null),
        /** Headcount or revenue. */
        SIZE(
                "size",
                content -> content.details().employees() != null
                        || content.details().annualRevenue() != null),
        /** 关键联系人及联系方式真实可用. */
        CONTACT("contact", content -> content.contacts().stream().anyMatch(ContactDetails::isReachable)),
        DEMAND("demand", content -> content.details().demandType() != null),
        /** 信息来源渠道与获取时间. */
        SOURCE(
                "source",
                content -> content.details().sourceChannel() != null
                        && content.details().acquiredAt() != null);

        private final String text;
        private final Predicate<Content> held;

        Item(String text, Predicate<Content> held) {
            this.text = text;
            this.held = held;
        }

        @JsonValue
        public String text() {
            return text;
        }

        @JsonCreator
        static Item of(String stored) {
            return Arrays.stream(values())
                    .filter(item -> item.text.equals(stored))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(stored));
        }

        /** Whether the record has that of it which can be looked at. */
        public boolean isIn(Content content) {
            return held.test(content);
        }
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
                .map(item -> item.getKey().text())
                .sorted()
                .toList();
    }
}
