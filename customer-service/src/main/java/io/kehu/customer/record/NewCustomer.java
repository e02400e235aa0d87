package io.kehu.customer.record;

/**
 * What somebody wants to enter.
 *
 * @param ownership null, or with null members: the caller's own
 * @param legacy null unless the company gave the customer a number before
 */
public record NewCustomer(Content content, Ownership ownership, LegacyNumber legacy) {}
