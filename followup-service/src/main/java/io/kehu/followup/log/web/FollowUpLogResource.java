package io.kehu.followup.log.web;

import io.kehu.followup.directory.Customers;
import io.kehu.followup.log.LogEntries;
import io.kehu.followup.log.LogEntry;
import io.kehu.followup.log.RecordContact;
import io.kehu.followup.obligation.Obligation;
import io.kehu.followup.obligation.Obligations;
import io.kehu.security.CurrentCaller;
import io.kehu.web.Cursor;
import io.kehu.web.Page;
import io.kehu.web.idempotency.Idempotent;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/follow-up-log}. */
@Path("/api/v1/follow-up-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up log")
class FollowUpLogResource {

    private static final String PROBLEM = "application/problem+json";

    private final RecordContact record;
    private final LogEntries entries;
    private final Customers customers;
    private final Obligations obligations;
    private final CurrentCaller caller;

    FollowUpLogResource(
            RecordContact record,
            LogEntries entries,
            Customers customers,
            Obligations obligations,
            CurrentCaller caller) {
        this.record = record;
        this.entries = entries;
        this.customers = customers;
        this.obligations = obligations;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("log:write")
    @Operation(
            summary = "Write a contact into the log",
            description = "An entry is never edited; a wrong one is corrected by a further entry that names it.")
    @APIResponse(
            responseCode = "201",
            description = "Written.",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    @APIResponse(
            responseCode = "404",
            description = "The caller sees no such customer",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "409",
            description = "Cooperation has ended, or the customer went up in another: the log is closed",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    public Response write(EntryRequest request) {
        RecordContact.Recorded recorded =
                record.record(request.toEntry(), caller.get().id());
        EntryView view = EntryView.of(recorded.entry(), recorded.completed());
        return Response.created(URI.create("/api/v1/follow-up-log/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @PermissionsAllowed("log:read")
    @Operation(
            summary = "The contacts with a customer, the latest first",
            description = "Those with customers that went up in it are among them.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(
            responseCode = "404",
            description = "The caller sees no such customer",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    public Page<EntryView> list(
            @Parameter(required = true) @NotNull @QueryParam("customerId") UUID customerId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (customers.findByIdOptional(customerId).isEmpty()) {
            throw Refusal.of(PlatformProblem.NOT_FOUND);
        }
        List<UUID> one = customers.mergedIn(customerId);
        Page<LogEntry> page = Page.of(
                read(one, cursor, limit + 1),
                limit,
                entry -> Cursor.of(entry.occurredAt(), entry.id()),
                "-occurredAt,-id");
        List<UUID> ids = page.items().stream().map(LogEntry::id).toList();
        List<Obligation> completed = obligations.completedBy(one, ids);
        return page.map(entry -> EntryView.of(entry, completed));
    }

    private List<LogEntry> read(List<UUID> customers, String cursor, int limit) {
        if (cursor == null) {
            return entries.latest(customers, limit);
        }
        List<String> keys = Cursor.decode(cursor, 2).keys();
        try {
            return entries.latestBefore(customers, Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)), limit);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("log:read")
    @Operation(summary = "One entry of the log")
    public EntryView byId(@PathParam("id") UUID id) {
        LogEntry entry = entries.byId(id).orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
        return EntryView.of(entry, obligations.completedBy(List.of(entry.customerId()), List.of(id)));
    }
}
