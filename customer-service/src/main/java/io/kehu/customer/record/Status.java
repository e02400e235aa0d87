package io.kehu.customer.record;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a record stands (VER-2, VER-3).
 *
 * <pre>
 * DRAFT ──submit──▶ SUBMITTED ──approve──▶ APPROVED ──archived──▶ ARCHIVED
 *                     │    ▲
 *                  return  submit          any of the first four ──reject──▶ REJECTED ──reinstate──▶ RETURNED
 *                     ▼    │               DRAFT … APPROVED ──merge──▶ MERGED ──undo──▶ what it was
 *                    RETURNED
 * </pre>
 */
public enum Status {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    /** False or invalid, with a reason: out of the working set, not deleted. */
    REJECTED,
    /** The same customer as another record, which goes on in its place. */
    MERGED,
    ARCHIVED;

    /** Records that somebody works with. */
    public static final Set<Status> WORKING_SET =
            Collections.unmodifiableSet(EnumSet.of(DRAFT, SUBMITTED, RETURNED, APPROVED));
}
