package io.kehu.customer.reference.web;

import io.kehu.customer.reference.ReferenceRequest;
import io.kehu.customer.reference.ReferenceRequests;
import io.kehu.customer.reference.RequestEntries;
import io.kehu.customer.reference.RequestQuery;
import io.kehu.customer.reference.RequestStatus;
import io.kehu.security.CurrentCaller;
import io.kehu.web.Cursor;
import io.kehu.web.Page;
import io.kehu.web.idempotency.Idempotent;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/reference-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference data")
class ReferenceRequestsResource {

    private final RequestEntries requesting;
    private final ReferenceRequests requests;
    private final CurrentCaller caller;
    private final SecurityIdentity identity;

    ReferenceRequestsResource(
            RequestEntries requesting, ReferenceRequests requests, CurrentCaller caller, SecurityIdentity identity) {
        this.requesting = requesting;
        this.requests = requests;
        this.caller = caller;
        this.identity = identity;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("customer:write")
    @Operation(summary = "Ask for an entry that a list lacks")
    @APIResponse(
            responseCode = "201",
            description = "The request",
            content = @Content(schema = @Schema(implementation = RequestView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The list has it (code), or it was asked for already (requestId)",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response request(RequestForm form) {
        ReferenceRequest request = requesting.request(form.wish(), caller.get().id());
        return Response.created(URI.create("/api/v1/reference-requests/" + request.id()))
                .entity(RequestView.of(request))
                .build();
    }

    @GET
    @Transactional
    @PermissionsAllowed("reference:read")
    @Operation(summary = "The caller's own requests, or everybody's for an administrator; newest first")
    public Page<RequestView> list(
            @QueryParam("status") @Parameter(description = "Only requests that stand like this") RequestStatus status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        UUID before = cursor == null ? null : id(Cursor.decode(cursor, 1));
        String of = manages() ? null : caller.get().id();
        List<ReferenceRequest> rows = requests.search(new RequestQuery(status, of, before, limit + 1));
        return Page.of(rows, limit, row -> Cursor.of(row.id()), "-id").map(RequestView::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("reference:read")
    @Operation(summary = "One request")
    public RequestView get(UUID id) {
        return requests.findByIdOptional(id)
                .filter(request ->
                        manages() || request.requestedBy().equals(caller.get().id()))
                .map(RequestView::of)
                .orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }

    @POST
    @Path("/{id}/approve")
    @Idempotent(required = false)
    @PermissionsAllowed("reference:manage")
    @Operation(summary = "Add the entry that somebody else asked for")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RequestView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Decided already, or the list has the entry",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response approve(UUID id, RequestApprovalForm form) {
        return Response.ok(RequestView.of(
                        requesting.approve(id, form.entry(), caller.get().id())))
                .build();
    }

    @POST
    @Path("/{id}/reject")
    @Idempotent(required = false)
    @PermissionsAllowed("reference:manage")
    @Operation(summary = "Say why an entry that somebody else asked for is not added")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RequestView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Decided already",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response reject(UUID id, RequestRejectionForm form) {
        return Response.ok(RequestView.of(
                        requesting.reject(id, form.reason(), caller.get().id())))
                .build();
    }

    private boolean manages() {
        return identity.checkPermissionBlocking(new StringPermission("reference", "manage"));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.keys().get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
