package io.kehu.customer.reference.web;

import io.kehu.web.body.Lines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an entry is not added. */
@Schema(name = "ReferenceRequestRejection")
record RequestRejectionForm(@NotNull @Size(max = 200) @Lines String reason) {}
