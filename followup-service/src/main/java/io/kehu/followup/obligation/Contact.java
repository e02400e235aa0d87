package io.kehu.followup.obligation;

import io.kehu.followup.policy.Channel;
import java.time.Instant;
import java.util.UUID;

/**
 * A contact with a customer as far as it can fulfil something.
 *
 * @param entryId its entry in the log
 * @param fulfils the obligation that the person says is done with it; null when they name none
 */
public record Contact(
        UUID entryId,
        Channel channel,
        boolean twoWay,
        Instant occurredAt,
        Instant recordedAt,
        String person,
        UUID fulfils) {

    boolean names(Obligation obligation) {
        return obligation.id().equals(fulfils);
    }
}
