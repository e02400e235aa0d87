package io.kehu.customer.record;

import java.util.UUID;

/**
 * What a list of customers is narrowed to; null members do not narrow.
 *
 * @param before only records older than this one: where the page before ended
 */
public record CustomerQuery(
        Status status, Lifecycle lifecycle, String ownerId, String region, String department, UUID before, int limit) {}
