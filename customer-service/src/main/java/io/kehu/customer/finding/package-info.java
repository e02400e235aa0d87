/**
 * Finding customers: one list that is narrowed, sorted and paged, and counts of the same. What a caller may see is kept to where
 * the rows are read, in the database's functions {@code find_customers} and {@code count_customers}.
 */
package io.kehu.customer.finding;
