package io.kehu.customer.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many customers there are of those that the caller sees.
 *
 * @param groups the largest first
 */
public record CustomerCount(
        long total,
        List<Group> groups,
        @Schema(description = "Whether there are more groups than are listed") boolean furtherGroups) {

    /** Those that have a value in common. A customer with several tags counts for each of them. */
    @Schema(name = "CustomerGroup")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Group(
            @Schema(description = "Absent for the customers that have none") String value, long customers) {}
}
