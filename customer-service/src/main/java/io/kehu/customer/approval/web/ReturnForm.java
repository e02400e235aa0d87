package io.kehu.customer.approval.web;

import io.kehu.customer.event.ApprovalEvent;
import io.kehu.customer.record.FieldPath;
import io.kehu.web.body.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a record goes back: at least one reason, each about one field (VER-3). */
@Schema(name = "Return")
record ReturnForm(@NotEmpty @Size(max = 50) List<@NotNull @Valid FieldReason> reasons) {

    record FieldReason(
            @NotNull
                    @Size(max = 80)
                    @FieldPath
                    @Schema(description = "Path of a field in the form of a customer", examples = "contacts[0].mobile")
                    String field,
            @NotNull @Size(max = 200) @Lines String reason) {}

    List<ApprovalEvent.Reason> asReasons() {
        return reasons.stream()
                .map(r -> new ApprovalEvent.Reason(r.field(), r.reason()))
                .toList();
    }
}
