package io.kehu.customer.ownership.web;

import io.kehu.customer.ownership.ReassignmentOrder;
import io.kehu.customer.ownership.Target;
import io.kehu.customer.record.Status;
import io.kehu.security.Caller;
import io.kehu.web.body.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which customers go to whom: these or everything of one owner, to one or spread over several. */
@Unambiguous
@Schema(name = "BulkReassignment")
record ReassignmentForm(
        @Schema(description = "These customers; or fromOwnerId") @Size(min = 1, max = 1000)
                List<@NotNull UUID> customerIds,
        @Schema(description = "Everything of this owner that the caller may move; or customerIds") @Size(max = 100)
                String fromOwnerId,
        @Schema(description = "To this owner; or toEach") @Valid OwnerForm to,
        @Schema(description = "Spread over these, so that their loads become even; or to") @Size(min = 1, max = 100)
                List<@NotNull @Valid ShareForm> toEach,
        @Schema(description = "What the new owners should know (交接说明)") @NotNull @Size(max = 500) @Lines String note,
        @Schema(description = "Only records in these states; left out: those that somebody works with") @Size(min = 1)
                List<@NotNull Status> statuses) {

    /** One new owner of all. */
    @Schema(name = "NewOwner")
    record OwnerForm(
            @NotNull @Size(max = 100) String ownerId,
            @NotNull @Size(max = 60) String department,
            @NotNull @Size(max = 60) String region) {}

    /** One of several new owners. */
    @Schema(name = "NewOwnerOfSome")
    record ShareForm(
            @NotNull @Size(max = 100) String ownerId,
            @NotNull @Size(max = 60) String department,
            @Schema(description = "Left out: every customer keeps its own") @Size(max = 60) String region,
            @Schema(description = "How much of the load they take, measured against the others' shares")
                    @Min(1)
                    @Max(100)
                    Integer share) {}

    ReassignmentOrder order(Caller by) {
        List<Target> targets = to != null
                ? List.of(new Target(to.ownerId(), to.department(), to.region(), 1))
                : toEach.stream().map(ReassignmentForm::target).toList();
        Set<Status> chosen = statuses == null ? Status.WORKING_SET : Set.copyOf(statuses);
        return new ReassignmentOrder(by, customerIds, fromOwnerId, targets, note, chosen);
    }

    private static Target target(ShareForm each) {
        return new Target(
                each.ownerId(), each.department(), each.region(), Objects.requireNonNullElse(each.share(), 1));
    }
}
