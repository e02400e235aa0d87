package io.kehu.customer.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change of one record (UPD-1).
 *
 * @param revision of the record after it
 * @param reason why, where somebody said so
 * @param knownAt when the person who entered it learned of it
 * @param late entered after the working day that follows {@code knownAt}
 * @param fields empty for the first one: what was entered then is what all others are counted from
 */
@Schema(requiredProperties = {"customerId", "kind", "by", "at", "fields"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        UUID customerId,
        long revision,
        ChangeKind kind,
        String by,
        Instant at,
        String reason,
        Instant knownAt,
        boolean late,
        List<FieldChange> fields) {}
