package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.web.body.Lines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How sure a field is (CAP-4). A field that says nothing of itself is {@link Certainty#PROVIDED} when it has a value. A state that
 * the value contradicts (not provided, yet there; verified, yet empty) is refused; one that the record had already gives way.
 *
 * @param source where it is from: "annual report 2025", "the customer, by telephone"
 * @param reason why it is not provided, or what is doubtful
 * @param dueOn until when it shall be filled or confirmed
 * @param by,at who said so, and when; set by the service
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ValueState(
        @NotNull Certainty state,
        @Schema(description = "Where it is from, or what it was checked against; never needed") @Size(max = 100)
                String source,
        @Schema(
                        description =
                                "Why it is not provided, or what is doubtful. Needed where the state shall stand for a value that"
                                        + " submission requires")
                @Size(max = 200)
                @Lines
                String reason,
        @Schema(
                        description =
                                "Until when it shall be filled or confirmed. Left out of NOT_PROVIDED and TO_CONFIRM: set by the"
                                        + " service")
                LocalDate dueOn,
        @Schema(readOnly = true) String by,
        @Schema(readOnly = true) Instant at) {

    /** What is known of a field's truth. */
    @Schema(description = "PROVIDED 已提供, NOT_PROVIDED 客户未提供 (the field is empty), TO_CONFIRM 待确认, VERIFIED 已核实")
    public enum Certainty {
        /** 已提供: somebody gave it. */
        PROVIDED,
        /** 客户未提供: asked for, not given. The field is empty. */
        NOT_PROVIDED,
        /** 待确认: to be confirmed until a date. */
        TO_CONFIRM,
        /** 已核实: checked against a source. */
        VERIFIED
    }

    @Schema(hidden = true)
    boolean isOpen() {
        return state == Certainty.NOT_PROVIDED || state == Certainty.TO_CONFIRM;
    }

    /** Whether this repeats the other, whoever said it; a date that was set for it need not be repeated. */
    boolean repeats(ValueState other) {
        return other != null
                && (dueOn == null ? other.dueOn(null) : other)
                        .signed(null, null)
                        .equals(signed(null, null));
    }

    ValueState signed(String who, Instant when) {
        return new ValueState(state, source, reason, dueOn, who, when);
    }

    ValueState dueOn(LocalDate date) {
        return new ValueState(state, source, reason, date, by, at);
    }
}
