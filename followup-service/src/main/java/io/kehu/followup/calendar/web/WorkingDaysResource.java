package io.kehu.followup.calendar.web;

import io.kehu.calendar.DeadlineRule;
import io.kehu.calendar.Term;
import io.kehu.calendar.TermUnit;
import io.kehu.calendar.source.CalendarInForce;
import io.kehu.followup.Era;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/working-days}. */
@Path("/api/v1/working-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Working days")
class WorkingDaysResource {

    private final CalendarInForce calendar;

    WorkingDaysResource(CalendarInForce calendar) {
        this.calendar = calendar;
    }

    @GET
    @Path("/{year: \\d{4}}")
    @PermissionsAllowed("calendar:read")
    @Operation(
            summary = "The holidays and make-up working days of a year",
            description = "For a year that is not published yet, published is false and only weekends are free.")
    public WorkingYearView year(@PathParam("year") int year) {
        return WorkingYearView.of(year, calendar.get());
    }

    @GET
    @Path("/deadline")
    @PermissionsAllowed("calendar:read")
    @Operation(summary = "When a term ends, and why")
    public DeadlineView deadline(
            @Parameter(description = "The instant the term starts; its day does not count.", required = true)
                    @NotNull
                    @QueryParam("from")
                    Instant from,
            @Parameter(required = true) @NotNull @Min(1) @Max(1000) @QueryParam("amount") Integer amount,
            @Parameter(required = true) @NotNull @QueryParam("unit") TermUnit unit) {
        DeadlineRule rule = calendar.deadlines();
        return DeadlineView.of(rule.deadline(Era.required("from", from), new Term(amount, unit)));
    }
}
