package io.kehu.followup.obligation.web;

import io.kehu.calendar.Label;
import io.kehu.calendar.source.CalendarInForce;
import io.kehu.followup.Era;
import io.kehu.followup.obligation.FindObligations;
import io.kehu.followup.obligation.Obligation;
import io.kehu.followup.obligation.ObligationFilter;
import io.kehu.followup.obligation.ObligationStatus;
import io.kehu.followup.obligation.Obligations;
import io.kehu.security.CurrentCaller;
import io.kehu.web.Cursor;
import io.kehu.web.Page;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/obligations}. */
@Path("/api/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
class ObligationsResource {

    private final FindObligations find;
    private final Obligations obligations;
    private final CalendarInForce calendar;
    private final CurrentCaller caller;
    private final Clock clock;

    ObligationsResource(
            FindObligations find,
            Obligations obligations,
            CalendarInForce calendar,
            CurrentCaller caller,
            Clock clock) {
        this.find = find;
        this.obligations = obligations;
        this.calendar = calendar;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("obligation:read")
    @Operation(summary = "What must be done, the most urgent first")
    public Page<ObligationView> list(
            @QueryParam("customerId") UUID customerId,
            @QueryParam("status") ObligationStatus status,
            @QueryParam("kind") String kind,
            @Parameter(description = "Inclusive.") @QueryParam("dueAfter") Instant dueAfter,
            @Parameter(description = "Exclusive.") @QueryParam("dueBefore") Instant dueBefore,
            @QueryParam("overdue") Boolean overdue,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        ObligationFilter filter = new ObligationFilter(
                customerId,
                status,
                kind,
                Era.required("dueAfter", dueAfter),
                Era.required("dueBefore", dueBefore),
                overdue);
        List<Obligation> rows = find.find(filter, caller.get(), place(cursor), limit + 1);
        Instant now = clock.instant();
        return Page.of(rows, limit, row -> Cursor.of(row.due().dueAt(), row.id()), "dueAt,id")
                .map(row -> ObligationView.of(row, now, null));
    }

    private static FindObligations.Place place(String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> keys = Cursor.decode(cursor, 2).keys();
        try {
            return new FindObligations.Place(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("obligation:read")
    @Operation(summary = "One obligation, and why its deadline falls when it falls")
    public ObligationView byId(@PathParam("id") UUID id) {
        Obligation obligation = obligations.byId(id).orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
        Label explanation = obligation.explanation(calendar.deadlines()).orElse(null);
        return ObligationView.of(obligation, clock.instant(), explanation);
    }
}
