/**
 * How alike two customers are (CAP-9): the keys under which twins are found, the measures that compare two records, and a
 * verdict that explains itself. Rules only: no storage, no framework; every weight stands in {@link TwinWeights}.
 */
package io.kehu.customer.twin;
