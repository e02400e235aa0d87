package io.kehu.customer.ownership;

/** Why a customer was not moved although its mover sees it. */
public enum RefusedBecause {
    /** The record is in none of the states that were asked for. */
    STATUS,
    /** The customer is of a region that its mover is not responsible for. */
    FOREIGN_REGION
}
