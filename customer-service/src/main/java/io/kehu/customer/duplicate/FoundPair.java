package io.kehu.customer.duplicate;

import io.kehu.customer.twin.Reason;
import java.util.List;
import java.util.UUID;

/**
 * Two records that a scan found to be alike.
 *
 * @param first the smaller id
 * @param keys digest of what both are found by
 */
record FoundPair(UUID first, UUID second, int score, List<Reason> reasons, UUID keys) {}
