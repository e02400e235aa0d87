package io.kehu.customer.imports;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a row.
 *
 * @param line line of the text or row of the sheet, counted from one
 * @param key what it is recognised by when it is sent again
 * @param customerId the record that it is; null where there is none
 * @param faults why it is refused; of others, what is to be said of them
 */
public record RowOutcome(long line, String key, Outcome outcome, UUID customerId, List<RowFault> faults) {

    /** The kinds. */
    @Schema(name = "ImportOutcome")
    public enum Outcome {
        IMPORTED,
        /** Taken over by an earlier import, and the same as then. */
        UNCHANGED,
        REFUSED,
        /** It would be taken over, were this not a dry run. */
        WOULD_IMPORT
    }
}
