package io.kehu.customer.record;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose a customer is (负责人, 部门, 区域): it decides who sees the record. */
@Embeddable
public record Ownership(
        @Schema(description = "User name of the owner", examples = "lin.wei") @Size(max = 100) String ownerId,
        @Size(max = 60) String department,
        @Size(max = 60) String region) {}
