package io.kehu.classification.assessment;

import java.util.List;

/** Fired within the transaction that stores these results, in the order in which they came about. */
public record CustomersClassified(List<CustomerClassified> all) {}
