package io.kehu.customer.merge.web;

import io.kehu.customer.merge.MergeCustomers;
import io.kehu.customer.merge.UnmergeCustomers;
import io.kehu.customer.record.Content;
import io.kehu.customer.record.web.CustomerView;
import io.kehu.customer.record.web.CustomerViews;
import io.kehu.customer.record.web.RevisionForm;
import io.kehu.security.CurrentCaller;
import io.kehu.web.ETags;
import io.kehu.web.body.StrictBodies;
import io.kehu.web.idempotency.Idempotent;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Providers;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates", description = "The same customer is not stored twice")
class MergeResource {

    private final MergeCustomers merging;
    private final UnmergeCustomers unmerging;
    private final StrictBodies bodies;
    private final CurrentCaller caller;
    private final CustomerViews views;
    private final Providers providers;

    MergeResource(
            MergeCustomers merging,
            UnmergeCustomers unmerging,
            StrictBodies bodies,
            CurrentCaller caller,
            CustomerViews views,
            Providers providers) {
        this.providers = providers;
        this.views = views;
        this.merging = merging;
        this.unmerging = unmerging;
        this.bodies = bodies;
        this.caller = caller;
    }

    @POST
    @Path("/merge-preview")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:merge")
    @Operation(
            summary = "What would become of this record and another: both values of each field that differs",
            description =
                    "And whatever the merger would be refused for as the two stand now (obstacles), as it would say so itself."
                            + " With choices and lists, of what they make.")
    @APIResponse(
            responseCode = "200",
            content =
                    @org.eclipse.microprofile.openapi.annotations.media.Content(
                            schema = @Schema(implementation = MergePreviewView.class)))
    public Response preview(UUID id, MergeForms.Preview form) {
        MergeCustomers.Preview preview = merging.preview(id, form.otherId(), form.chosen(), this::requireEnterable);
        return Response.ok(MergePreviewView.of(preview, views, this::problem)).build();
    }

    @POST
    @Path("/merge")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:merge")
    @Operation(
            summary = "Go on with this record for another one of the same customer too",
            description =
                    "Both numbers are kept and found; the other record is out of the working set and keeps its history.")
    @APIResponse(
            responseCode = "200",
            content =
                    @org.eclipse.microprofile.openapi.annotations.media.Content(
                            schema = @Schema(implementation = CustomerView.class)))
    public Response merge(UUID id, @HeaderParam("If-Match") String ifMatch, MergeForms.Merge form) {
        return views.ok(merging.merge(id, ifMatch, form.order(), caller.get().id(), this::requireEnterable));
    }

    @POST
    @Path("/unmerge")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:merge")
    @Operation(
            summary = "Undo a merger",
            description = "Both records stand as they stood before; what was changed since stays and is named.")
    @APIResponse(
            responseCode = "200",
            content =
                    @org.eclipse.microprofile.openapi.annotations.media.Content(
                            schema = @Schema(implementation = UnmergedView.class)))
    public Response unmerge(UUID id, @HeaderParam("If-Match") String ifMatch, MergeForms.Unmerge form) {
        UnmergedView view = UnmergedView.of(
                unmerging.unmerge(
                        id,
                        ifMatch,
                        form.mergedId(),
                        form.reason(),
                        caller.get().id()),
                views);
        return Response.ok(view).tag(ETags.of(view.survivor().revision())).build();
    }

    private Object problem(Refusal refusal) {
        return providers.getExceptionMapper(Refusal.class).toResponse(refusal).getEntity();
    }

    /** Refuses a merged content with all its faults, as if it had been typed in. */
    private void requireEnterable(Content merged) {
        bodies.read(bodies.write(RevisionForm.of(merged)), RevisionForm.class);
    }
}
