package io.kehu.customer.completeness;

import java.util.List;

/**
 * One of these fields is there.
 *
 * @param when null: always; else only for customers of that lifecycle (S3: 成交客户必填)
 * @param waivable whether "not provided" or "to be confirmed", with a reason, will do instead (S0: 客户未提供)
 */
record Requirement(List<String> anyOf, String when, boolean waivable) {}
