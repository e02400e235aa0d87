package io.kehu.customer.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** Somebody who is not the owner saw the customer's contacts as they are (ACC-4); told once an hour. */
public record ContactsSeen(@JsonUnwrapped Subject subject, String seenBy, Instant seenAt) implements CustomerEvent {
    @Override
    public String actor() {
        return seenBy;
    }
}
