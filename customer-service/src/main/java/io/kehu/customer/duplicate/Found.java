package io.kehu.customer.duplicate;

import io.kehu.customer.twin.Reason;
import java.util.List;

/**
 * A stored record that is the same customer, or may be.
 *
 * @param same one customer for certain, so that no second record is stored
 */
record Found(Candidate candidate, boolean same, int score, List<Reason> reasons) {}
