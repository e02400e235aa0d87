package io.kehu.followup.log.web;

import io.kehu.followup.Era;
import io.kehu.followup.log.NewEntry;
import io.kehu.followup.policy.Channel;
import io.kehu.web.body.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A contact as the client reports it. */
@Schema(name = "NewLogEntry")
record EntryRequest(
        @NotNull UUID customerId,
        @Schema(description = "When the contact took place; not in the future.") @NotNull Instant occurredAt,
        @NotNull Channel channel,
        @Schema(description = "Whether the customer took part: answered, spoke, met.") @NotNull Boolean twoWay,
        @Schema(description = "What was said, at most 200 characters.", maxLength = 200)
                @NotBlank
                @CodePointLength(max = 200)
                @Lines
                String content,
        @Schema(description = "What comes next, at most 200 characters.", maxLength = 200)
                @CodePointLength(max = 200)
                @Lines
                String nextStep,
        @Schema(
                        description =
                                "The open obligation that is fulfilled with it. Not needed where the policy says that"
                                        + " such a contact fulfils it.")
                UUID completesObligationId,
        @Schema(description = "The earlier entry of this customer's log that was wrong.") UUID corrects) {

    NewEntry toEntry() {
        return new NewEntry(
                customerId,
                Era.required("occurredAt", occurredAt),
                channel,
                twoWay,
                content,
                nextStep,
                completesObligationId,
                corrects);
    }
}
