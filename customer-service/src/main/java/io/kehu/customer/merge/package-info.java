/**
 * Making one record of two that are of one customer, field by field as somebody chooses, and undoing it (CAP-9). Both keep
 * their number and their history; everybody else hears of it by event.
 */
package io.kehu.customer.merge;
