package io.kehu.customer.reference;

import java.util.UUID;

/**
 * What a list of requests is narrowed to; null members do not narrow.
 *
 * @param before only requests older than this one: where the page before ended
 */
public record RequestQuery(RequestStatus status, String requestedBy, UUID before, int limit) {}
