/**
 * Whose a customer is, and how that changes: one by one, or many at once when somebody leaves (FUP-11). Many go as a job that
 * moves each customer like a single one, with its history and its event.
 */
package io.kehu.customer.ownership;
