package io.kehu.customer.audit.web;

import io.kehu.customer.audit.AuditLists;
import io.kehu.customer.audit.AuditLists.Item;
import io.kehu.customer.audit.AuditLists.State;
import io.kehu.customer.audit.Quarter;
import io.kehu.security.CurrentCaller;
import io.kehu.web.Cursor;
import io.kehu.web.Page;
import io.kehu.web.body.Lines;
import io.kehu.web.idempotency.Idempotent;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/audits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audits", description = "The quarterly audit")
class AuditsResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final AuditLists lists;
    private final CurrentCaller caller;

    AuditsResource(AuditLists lists, CurrentCaller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @Schema(name = "AuditRounds")
    record RoundsView(List<AuditLists.Round> items) {}

    @Schema(name = "AuditTallies")
    record TalliesView(String quarter, List<AuditLists.Tally> departments) {}

    /** What there is to say. */
    @Schema(name = "AuditConfirmation")
    record ConfirmationForm(@Size(max = 200) @Lines String note) {}

    @GET
    @Transactional
    @PermissionsAllowed("customer:read")
    @Operation(summary = "The rounds, newest first; a quarter's round opens by itself")
    public RoundsView rounds() {
        return new RoundsView(lists.rounds());
    }

    @GET
    @Path("/{quarter}")
    @Transactional
    @PermissionsAllowed("customer:read")
    @Operation(summary = "How far each department is, of the records that the caller sees")
    public TalliesView tallies(@Schema(examples = "2026Q1") String quarter) {
        return new TalliesView(quarter, lists.tallies(known(quarter)));
    }

    @GET
    @Path("/{quarter}/items")
    @Transactional
    @PermissionsAllowed("customer:read")
    @Operation(summary = "Records to look at: stale, incomplete or unverified")
    public Page<Item> items(
            @Schema(examples = "2026Q1") String quarter,
            @QueryParam("department") @Parameter(description = "Only records of this department") String department,
            @QueryParam("state") @Parameter(description = "Only records of which that has become") State state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        UUID after = cursor == null ? FIRST : id(Cursor.decode(cursor, 1));
        List<Item> rows = lists.items(known(quarter), department, state, after, limit + 1);
        return Page.of(rows, limit, item -> Cursor.of(item.customerId()), "customerId");
    }

    @POST
    @Path("/{quarter}/items/{customerId}/confirm")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:write")
    @Operation(summary = "Confirm that a record was looked at and is right; to mend it, change the record")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Item.class)))
    public Response confirm(@Schema(examples = "2026Q1") String quarter, UUID customerId, ConfirmationForm form) {
        return Response.ok(lists.confirm(
                        known(quarter), customerId, form.note(), caller.get().id()))
                .build();
    }

    private static Quarter known(String quarter) {
        return Quarter.parse(quarter).orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.keys().get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
