/**
 * The twins of a record among all that are stored (CAP-9): found by its keys, weighed by the rule of {@code twin}, and told so
 * that nobody learns of a record they may not see more than whom to ask. Knows records by what is compared of them only.
 */
package io.kehu.customer.duplicate;
