package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** Who brought a record in, and when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        String enteredBy,
        Instant enteredAt,
        boolean enteredLate,
        String submittedBy,
        Instant submittedAt,
        String approvedBy,
        Instant approvedAt) {}
