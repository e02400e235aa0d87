/**
 * What was sold to customers: with business line, region, revenue and cost (CAP-11; S4 客户交易资料). Transactions are booked
 * for good and corrected by reversals only, so that sums that were once told can be traced.
 */
package io.kehu.customer.transaction;
