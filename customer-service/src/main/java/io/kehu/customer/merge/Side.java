package io.kehu.customer.merge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose value stays. */
@Schema(name = "MergeSide")
public enum Side {
    /** The record that goes on. */
    SURVIVOR,
    /** The record that goes up in it. */
    OTHER
}
