package io.kehu.customer.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a record is on the list. */
@Schema(name = "AuditFinding")
public enum Finding {
    /** Nobody has changed it or talked to the customer for a quarter. */
    STALE,
    /** A value is not provided or to be confirmed. */
    INCOMPLETE,
    /** The initial verification was never done, or the record was not confirmed after its approval. */
    UNVERIFIED
}
