package io.kehu.customer.exports.web;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.exports.ExportConfig;
import io.kehu.customer.exports.ExportRecord;
import io.kehu.customer.exports.Exports;
import io.kehu.customer.exports.ReadCustomers;
import io.kehu.customer.finding.CustomerFilter;
import io.kehu.customer.finding.web.FilterOfRequest;
import io.kehu.customer.finding.web.GivenParameters;
import io.kehu.customer.masking.ContactMask;
import io.kehu.customer.table.file.TableFormat;
import io.kehu.security.CurrentCaller;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ExportResource.PATH)
@Produces({ExportResource.CSV, ExportResource.WORKBOOK})
@Tag(name = "exports", description = "Customers taken out in files")
class ExportResource {

    static final String PATH = "/api/v1/customers/export";
    static final String CSV = "text/csv";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WriteExport write;
    private final ReadCustomers customers;
    private final ExportConfig config;
    private final Exports exports;
    private final FilterOfRequest filters;
    private final ContactMask mask;
    private final CurrentCaller caller;

    ExportResource(
            WriteExport write,
            ReadCustomers customers,
            ExportConfig config,
            Exports exports,
            FilterOfRequest filters,
            ContactMask mask,
            CurrentCaller caller) {
        this.write = write;
        this.customers = customers;
        this.config = config;
        this.exports = exports;
        this.filters = filters;
        this.mask = mask;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("customer:export")
    @Operation(
            summary = "The customers that the caller sees as a file, newest first",
            description =
                    "Narrowed like the list. Contacts as the caller sees them, nothing that a spreadsheet would run. Each export"
                            + " is recorded.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "422",
            description = "More customers than a workbook holds: nothing is sent",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "CSV or a workbook",
            schema = @Schema(implementation = ExportParameters.Format.class, defaultValue = "CSV"))
    @Parameter(
            name = "layout",
            in = ParameterIn.QUERY,
            description = "The columns: of one of the standard's tables, or every field",
            schema = @Schema(implementation = ExportLayout.class, defaultValue = "ALL"))
    @Parameter(
            name = "encoding",
            in = ParameterIn.QUERY,
            description = "Of a CSV file; GB18030 holds GBK",
            schema = @Schema(implementation = ExportParameters.Encoding.class, defaultValue = "UTF_8"))
    public Response export(@Context UriInfo request, @Context HttpServerRequest call) {
        GivenParameters given = new GivenParameters(request.getQueryParameters());
        ExportParameters wanted = ExportParameters.read(given);
        Map<String, String> narrowed = filters.words(given);
        CustomerFilter filter = filters.take(given);
        given.end();
        TableFormat format = wanted.file();
        requireRoom(format, filter);
        ExportRecord begun =
                exports.begin(caller.get().id(), format.name(), wanted.layout().name(), narrowed, !mask.clear());
        StreamingOutput file = out -> write.write(begun, wanted, filter, out, call.response()::closed);
        return Response.ok(file, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"customers." + format.extension() + '"')
                .build();
    }

    private void requireRoom(TableFormat format, CustomerFilter filter) {
        if (format == TableFormat.XLSX) {
            long wanted = customers.count(filter);
            if (wanted > config.sheet()) {
                throw Refusal.of(CustomerProblem.TOO_MANY_FOR_A_WORKBOOK, wanted, config.sheet());
            }
        }
    }
}
