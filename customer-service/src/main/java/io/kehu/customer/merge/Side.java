package io.kehu.customer.merge;

/** Whose value stays. */
public enum Side {
    /** The record that goes on. */
    SURVIVOR,
    /** The record that goes up in it. */
    OTHER
}
