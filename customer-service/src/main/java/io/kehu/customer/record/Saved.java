package io.kehu.customer.record;

import io.kehu.customer.duplicate.Twin;
import java.util.List;

/**
 * A record as it was stored.
 *
 * @param likelyTwins others that may be the same customer: somebody has to look (CAP-9)
 */
public record Saved(Customer customer, List<Twin> likelyTwins) {}
