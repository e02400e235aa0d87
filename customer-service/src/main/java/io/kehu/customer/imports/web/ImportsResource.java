package io.kehu.customer.imports.web;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.approval.SubmitMany;
import io.kehu.customer.finding.web.GivenParameters;
import io.kehu.customer.imports.ImportOrder;
import io.kehu.customer.imports.Imports;
import io.kehu.customer.imports.RowOutcome;
import io.kehu.customer.imports.WriteCorrections;
import io.kehu.customer.job.JobStatus;
import io.kehu.customer.masking.ContactMask;
import io.kehu.customer.table.file.TableFormat;
import io.kehu.security.CurrentCaller;
import io.kehu.web.Cursor;
import io.kehu.web.Language;
import io.kehu.web.Page;
import io.kehu.web.idempotency.Idempotent;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customer-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "Customers taken over from tables")
class ImportsResource {

    private static final String CSV = "text/csv";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final UUID LAST = new UUID(-1, -1);

    private final Imports imports;
    private final WriteCorrections corrections;
    private final CurrentCaller caller;
    private final Language language;
    private final ContactMask mask;
    private final SubmitMany submission;
    private final RowsOfOthers others;
    private final UriInfo request;

    ImportsResource(
            Imports imports,
            WriteCorrections corrections,
            CurrentCaller caller,
            Language language,
            ContactMask mask,
            SubmitMany submission,
            RowsOfOthers others,
            UriInfo request) {
        this.request = request;
        this.others = others;
        this.submission = submission;
        this.mask = mask;
        this.imports = imports;
        this.corrections = corrections;
        this.caller = caller;
        this.language = language;
    }

    @POST
    @Consumes({CSV, WORKBOOK})
    @Idempotent
    @PermissionsAllowed("customer:import")
    @Operation(
            summary = "Take customers over from a table",
            description =
                    "S0's record table, S3's template, every field in a column of its own, or any columns by their names."
                            + " Rows are recognised by their key: what was taken over before is not taken over again.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        example = "客户名称,所属行业,负责人,销售区域\n深圳市云帆科技有限公司,I65,lin.wei,south"),
                @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Accepted; the import is where Location says",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "413",
            description = "Larger than permitted",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response open(
            @BeanParam ImportParameters parameters,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            Upload upload) {
        boolean workbook = MediaType.valueOf(contentType).isCompatible(MediaType.valueOf(WORKBOOK));
        GivenParameters given = new GivenParameters(request.getQueryParameters());
        ImportOrder order = ImportParameters.order(given, caller.get(), workbook, submission);
        Imports.Standing opened = imports.open(order, upload.file(), upload.bytes(), workbook ? WORKBOOK : CSV);
        return accepted(opened);
    }

    @GET
    @PermissionsAllowed("customer:import")
    @Operation(summary = "The caller's imports, newest first; data administrators see all")
    public Page<ImportView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        UUID before = cursor == null ? LAST : id(Cursor.decode(cursor, 1));
        return Page.of(
                        imports.list(caller.get(), before, limit + 1),
                        limit,
                        row -> Cursor.of(row.of().id()),
                        "-id")
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("customer:import")
    @Operation(summary = "One import and how far it is")
    public ImportView get(UUID id) {
        return view(imports.get(id, caller.get()));
    }

    @GET
    @Path("/{id}/rows")
    @PermissionsAllowed("customer:import")
    @Operation(
            summary = "What became of each row, in the order of the file",
            description =
                    "What is quoted of contacts is masked to who does not see them as they are; recorded as an export when"
                            + " another has sent the file.")
    public Page<RowView> rows(
            UUID id,
            @QueryParam("outcome") @Parameter(description = "Only rows of which that has become")
                    RowOutcome.Outcome outcome,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        long after = cursor == null ? 0 : line(Cursor.decode(cursor, 1));
        Imports.Standing standing = imports.get(id, caller.get());
        Page<RowOutcome> page = Page.of(
                imports.rows(id, outcome, after, limit + 1, caller.get()), limit, row -> Cursor.of(row.line()), "line");
        others.shown(standing, page.items());
        return page.map(row -> RowView.of(row, language.get(), mask));
    }

    @GET
    @Path("/{id}/errors")
    @Produces({CSV, WORKBOOK})
    @PermissionsAllowed("customer:import")
    @Operation(
            summary = "The refused rows as a file of the kind that was sent, to be mended and sent again",
            description =
                    "With what is wrong with each in two columns after its own, which are not read again. The rows are as"
                            + " they were sent: 403 for who neither sent them nor sees contacts as they are. Another's file is recorded"
                            + " as an export.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "409", description = "Not finished yet, or the file as a whole was refused")
    public Response errors(UUID id) {
        Imports.Standing standing = imports.get(id, caller.get());
        if (!mask.clear() && others.isForeign(standing)) {
            throw Refusal.of(PlatformProblem.FORBIDDEN);
        }
        if (standing.of().forgotten()) {
            throw Refusal.of(PlatformProblem.NOT_FOUND);
        }
        if (!standing.job().status().isOver() || !standing.of().problems().isEmpty()) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, standing.job().status(), List.of(JobStatus.FINISHED));
        }
        TableFormat format = corrections.format(id, standing.order());
        return Response.ok(others.corrections(standing, language.get()), format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"errors-" + id + '.' + format.extension() + '"')
                .build();
    }

    @POST
    @Path("/{id}/cancel")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:import")
    @Operation(summary = "Stop an import; what it has stored stays")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "409", description = "It is over already")
    public Response cancel(UUID id) {
        return Response.ok(view(imports.cancel(id, caller.get()))).build();
    }

    @POST
    @Path("/{id}/approve")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:approve")
    @Operation(
            summary = "Approve everything that was imported and submitted; never by who imported it (VER-3)",
            description = "Again only where something waits that did not wait then, submitted later, say.")
    @APIResponse(
            responseCode = "202",
            description = "Under way; approval tells how far",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "wrong-state: not finished yet; approval-under-way: somebody has ordered it; nothing-to-approve: no row"
                            + " waits for it")
    public Response approve(UUID id) {
        return accepted(imports.approve(id, caller.get()));
    }

    private Response accepted(Imports.Standing standing) {
        return Response.accepted(view(standing))
                .location(URI.create("/api/v1/customer-imports/" + standing.of().id()))
                .build();
    }

    private ImportView view(Imports.Standing standing) {
        return ImportView.of(standing, language.get());
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.keys().get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    private static long line(Cursor cursor) {
        try {
            return Long.parseLong(cursor.keys().get(0));
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
