package io.kehu.customer.merge;

/** What becomes of two lists. */
public enum Gathering {
    /** Both, what is the same in them once. */
    UNION,
    SURVIVOR,
    OTHER
}
