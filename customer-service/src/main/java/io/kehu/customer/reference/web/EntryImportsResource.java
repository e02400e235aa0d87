package io.kehu.customer.reference.web;

import io.kehu.customer.reference.ImportEntries;
import io.kehu.customer.reference.ReferenceList;
import io.kehu.security.CurrentCaller;
import io.kehu.web.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/reference-lists/{list}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference data")
class EntryImportsResource {

    private final ImportEntries imports;
    private final CurrentCaller caller;

    EntryImportsResource(ImportEntries imports, CurrentCaller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent(required = false)
    @PermissionsAllowed("reference:manage")
    @Operation(
            summary = "Take in a CSV file of entries, all of it or nothing",
            description =
                    "Columns code, zh and, if wished, en; UTF-8, at most 1 MiB and 10,000 lines. Entries that are there"
                            + " already are renamed; repeating a file changes nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "code,zh,en\nI651,软件开发,Software development")))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportEntries.Outcome.class)))
    @APIResponse(
            responseCode = "413",
            description = "Larger than 1 MiB",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response take(ReferenceList list, byte[] csv) {
        return Response.ok(imports.take(list, csv, caller.get().id())).build();
    }
}
