package io.kehu.customer.exports.web;

import io.kehu.customer.exports.ExportRecord;
import io.kehu.customer.exports.Exports;
import io.kehu.web.Cursor;
import io.kehu.web.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exports")
class ExportRecordsResource {

    private static final UUID LAST = new UUID(-1, -1);

    private final Exports exports;

    ExportRecordsResource(Exports exports) {
        this.exports = exports;
    }

    @GET
    @PermissionsAllowed("export:read")
    @Operation(summary = "Who took which customers out, newest first")
    public Page<ExportRecord> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        UUID before = cursor == null ? LAST : id(Cursor.decode(cursor, 1));
        return Page.of(exports.list(before, limit + 1), limit, row -> Cursor.of(row.id()), "-id");
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.keys().get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
