package io.kehu.customer.reference.web;

import io.kehu.customer.reference.Catalogues;
import io.kehu.customer.reference.ChangeEntries;
import io.kehu.customer.reference.EntryQuery;
import io.kehu.customer.reference.ListedEntry;
import io.kehu.customer.reference.ReferenceList;
import io.kehu.security.CurrentCaller;
import io.kehu.web.Cursor;
import io.kehu.web.Page;
import io.kehu.web.idempotency.Idempotent;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/reference-lists/{list}/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference data")
class EntriesResource {

    private final Catalogues catalogues;
    private final ChangeEntries changes;
    private final CurrentCaller caller;

    EntriesResource(Catalogues catalogues, ChangeEntries changes, CurrentCaller caller) {
        this.catalogues = catalogues;
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("reference:read")
    @Operation(summary = "Entries of a list, by position and code")
    public Page<EntryView> search(
            ReferenceList list,
            @QueryParam("q")
                    @Size(max = 50)
                    @Parameter(
                            description =
                                    "Fragment of the Chinese name, words of the English one, pinyin initials or the beginning"
                                            + " of the code; of several terms, each must be there")
                    String q,
            @QueryParam("parent") @Parameter(description = "Only entries directly below this code") String parent,
            @QueryParam("level") @Parameter(description = "Only entries of this level; 1 at the top") @Min(1) @Max(4)
                    Integer level,
            @QueryParam("includeRetired") @Parameter(description = "Also entries that are no longer for new records")
                    Boolean includeRetired,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        EntryQuery query = new EntryQuery(
                q,
                parent,
                level,
                Boolean.TRUE.equals(includeRetired),
                cursor == null ? null : place(Cursor.decode(cursor, 2)),
                limit + 1);
        List<ListedEntry> rows = catalogues.current(list).search(query);
        return Page.of(
                        rows,
                        limit,
                        row -> Cursor.of(row.entry().position(), row.entry().code()),
                        "position,code")
                .map(EntryView::of);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed("reference:read")
    @Operation(summary = "One entry")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response get(ReferenceList list, String code) {
        return catalogues
                .current(list)
                .listed(code)
                .map(entry -> EntryView.answer(Response.ok(), entry))
                .orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }

    @POST
    @Idempotent
    @PermissionsAllowed("reference:manage")
    @Operation(summary = "Add an entry")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The list has that code already",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response add(ReferenceList list, EntryForm form) {
        ListedEntry added = changes.add(list, form.entry(), caller.get().id());
        URI location = URI.create(
                "/api/v1/reference-lists/" + list + "/entries/" + added.entry().code());
        return EntryView.answer(Response.created(location), added);
    }

    @PATCH
    @Path("/{code}")
    @PermissionsAllowed("reference:manage")
    @Operation(summary = "Rename, move, retire or revive an entry")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response change(
            ReferenceList list, String code, @HeaderParam("If-Match") String ifMatch, EntryChangeForm form) {
        return EntryView.answer(
                Response.ok(),
                changes.change(list, code, ifMatch, form.change(), caller.get().id()));
    }

    private static EntryQuery.Place place(Cursor cursor) {
        try {
            return new EntryQuery.Place(
                    Integer.parseInt(cursor.keys().get(0)), cursor.keys().get(1));
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
