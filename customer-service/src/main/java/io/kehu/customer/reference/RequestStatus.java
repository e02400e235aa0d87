package io.kehu.customer.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** <pre>PENDING ──approve──▶ APPROVED, PENDING ──reject──▶ REJECTED</pre> */
@Schema(name = "ReferenceRequestStatus")
public enum RequestStatus {
    PENDING,
    APPROVED,
    REJECTED
}
