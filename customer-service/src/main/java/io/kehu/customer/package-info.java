/**
 * The customer record from first draft to archive stub. Everything else in the product hears of a customer through the events
 * of this service.
 */
package io.kehu.customer;
