package io.kehu.customer.record.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.masking.ContactMask;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.CustomerForm;
import io.kehu.customer.record.Customers;
import io.kehu.customer.record.EnterCustomer;
import io.kehu.customer.record.ReviseCustomer;
import io.kehu.customer.record.Revision;
import io.kehu.customer.record.Saved;
import io.kehu.security.CurrentCaller;
import io.kehu.web.ETags;
import io.kehu.web.body.MergePatch;
import io.kehu.web.body.StrictBodies;
import io.kehu.web.idempotency.Idempotent;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers", description = "The customer record")
class CustomersResource {

    private static final String REVISION_CONFLICT =
            "wrong-state: the record's state permits no change; duplicate: it would be the customer that twins tells";

    private final EnterCustomer enter;
    private final ReviseCustomer revise;
    private final Customers customers;
    private final CurrentCaller caller;
    private final SecurityIdentity identity;
    private final StrictBodies bodies;
    private final CustomerViews views;
    private final ContactMask mask;

    CustomersResource(
            EnterCustomer enter,
            ReviseCustomer revise,
            Customers customers,
            CurrentCaller caller,
            SecurityIdentity identity,
            StrictBodies bodies,
            CustomerViews views,
            ContactMask mask) {
        this.mask = mask;
        this.views = views;
        this.enter = enter;
        this.revise = revise;
        this.bodies = bodies;
        this.customers = customers;
        this.caller = caller;
        this.identity = identity;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("customer:write")
    @Operation(summary = "Enter a customer as a draft, complete or not")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = CustomerView.class)))
    @APIResponse(responseCode = "409", description = "duplicate: twins tells which record is the same customer")
    public Response enter(CustomerForm form) {
        boolean mayImport = identity.checkPermissionBlocking(new StringPermission("customer", "import"));
        Saved saved = enter.enter(form.entry(), caller.get(), mayImport);
        Customer customer = saved.customer();
        views.reads(customer);
        return Response.created(URI.create("/api/v1/customers/" + customer.id()))
                .entity(views.of(saved))
                .tag(ETags.of(customer.revision()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("customer:read")
    @Operation(summary = "One customer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CustomerView.class)))
    public Response get(UUID id) {
        return views.ok(customers.get(id));
    }

    @GET
    @Path("/by-number/{number}")
    @Transactional
    @PermissionsAllowed("customer:read")
    @Operation(summary = "One customer by its number")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CustomerView.class)))
    public Response byNumber(String number) {
        return customers.findByNumber(number).map(views::ok).orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("customer:write")
    @Operation(summary = "Replace what was entered; 412 tells both values of what others have changed meanwhile")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RevisionForm.class)))
    @APIResponse(responseCode = "409", description = REVISION_CONFLICT)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CustomerView.class)))
    public Response revise(UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode form) {
        return views.ok(revise.revise(id, ifMatch, caller.get(), stored -> read(form, RevisionForm.of(stored))));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("customer:write")
    @Operation(
            summary = "Change some of what was entered (RFC 7396): null removes a field, a list is replaced as a whole")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(ref = RecordInOpenApi.PATCH)))
    @APIResponse(responseCode = "409", description = REVISION_CONFLICT)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CustomerView.class)))
    public Response change(UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return views.ok(revise.revise(id, ifMatch, caller.get(), stored -> {
            RevisionForm form = RevisionForm.of(stored);
            return read(MergePatch.apply(bodies.write(form), patch), form);
        }));
    }

    /** Before it is checked: a masked number is none. */
    private Revision read(JsonNode form, RevisionForm stored) {
        return bodies.read(mask.meant(form, () -> bodies.write(stored)), RevisionForm.class)
                .revision();
    }
}
