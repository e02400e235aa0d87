package io.kehu.classification.assessment.web;

import io.kehu.classification.assessment.Assessment;
import io.kehu.classification.assessment.Assessments;
import io.kehu.classification.assessment.LabelHistory;
import io.kehu.web.Cursor;
import io.kehu.web.ETags;
import io.kehu.web.Page;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/assessments")
@Tag(name = "assessments")
@PermissionsAllowed("assessment:read")
@Transactional
class AssessmentsResource {

    private static final String SORT = "customerId";

    private final Assessments assessments;
    private final LabelHistory history;

    AssessmentsResource(Assessments assessments, LabelHistory history) {
        this.assessments = assessments;
        this.history = history;
    }

    @GET
    @Operation(summary = "Customers that have all the given labels")
    public Page<AssessmentSummary> list(
            @BeanParam LabelFilter labels,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<Assessment> rows = assessments.withLabels(labels.codeByDimension(), after(cursor), limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.customerId()), SORT).map(AssessmentSummary::of);
    }

    @GET
    @Path("/{customerId}")
    @Operation(summary = "Number and labels of a customer, each with its explanation")
    public RestResponse<AssessmentView> get(UUID customerId, @Context Request request) {
        Assessment assessment = assessments.classified(customerId).orElseThrow(AssessmentsResource::notFound);
        EntityTag tag = ETags.of(assessment.version());
        if (request.evaluatePreconditions(tag) != null) {
            return ResponseBuilder.<AssessmentView>notModified().tag(tag).build();
        }
        return ResponseBuilder.ok(AssessmentView.of(assessment)).tag(tag).build();
    }

    @GET
    @Path("/{customerId}/history")
    @Operation(summary = "Every label the customer ever had, from when to when, and why")
    public HistoryView history(UUID customerId) {
        assessments.classified(customerId).orElseThrow(AssessmentsResource::notFound);
        return HistoryView.of(customerId, history.of(customerId));
    }

    private static Refusal notFound() {
        return Refusal.of(PlatformProblem.NOT_FOUND);
    }

    private static UUID after(String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return UUID.fromString(Cursor.decode(cursor, 1).keys().get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
