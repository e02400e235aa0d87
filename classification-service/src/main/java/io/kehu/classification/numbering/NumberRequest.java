package io.kehu.classification.numbering;

import java.util.Map;
import java.util.UUID;

/**
 * A customer who has no number yet.
 *
 * @param codes what stands in a number for the customer's label in each dimension
 * @param legacy the number the customer brings along, or null
 */
public record NumberRequest(UUID customerId, Map<String, String> codes, LegacyNumber legacy) {}
