package io.kehu.customer.exports.web;

import io.kehu.customer.exports.ExportRecord;
import io.kehu.customer.exports.Exports;
import io.kehu.customer.masking.ContactMask;
import io.kehu.customer.table.file.TableFormat;
import io.kehu.security.CurrentCaller;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/export")
@Produces({ExportResource.CSV, ExportResource.WORKBOOK})
@Tag(name = "exports", description = "Customers taken out in files")
class ExportResource {

    static final String CSV = "text/csv";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WriteExport write;
    private final Exports exports;
    private final ContactMask mask;
    private final CurrentCaller caller;

    ExportResource(WriteExport write, Exports exports, ContactMask mask, CurrentCaller caller) {
        this.write = write;
        this.exports = exports;
        this.mask = mask;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("customer:export")
    @Operation(
            summary = "The customers that the caller sees as a file, newest first",
            description =
                    "Contacts as the caller sees them, nothing that a spreadsheet would run. Each export is recorded.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(@BeanParam ExportParameters wanted) {
        TableFormat format = wanted.file();
        ExportRecord begun =
                exports.begin(caller.get().id(), format.name(), wanted.layout.name(), wanted.filters(), !mask.clear());
        StreamingOutput file = out -> write.write(begun, wanted, out);
        return Response.ok(file, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"customers." + format.extension() + '"')
                .build();
    }
}
