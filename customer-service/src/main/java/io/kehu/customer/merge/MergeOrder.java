package io.kehu.customer.merge;

import java.util.UUID;

/**
 * What somebody wants merged into a record.
 *
 * @param otherRevision of the other record, as the caller has read it
 */
public record MergeOrder(UUID otherId, long otherRevision, Choices choices, String reason) {}
