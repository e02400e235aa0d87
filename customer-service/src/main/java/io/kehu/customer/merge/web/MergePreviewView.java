package io.kehu.customer.merge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.merge.Difference;
import io.kehu.customer.merge.MergeCustomers;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Status;
import io.kehu.customer.record.web.CustomerViews;
import io.kehu.customer.record.web.RevisionForm;
import io.kehu.web.problem.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would become of two records.
 *
 * @param obstacles problem documents, described by {@code ProblemMembersInOpenApi}
 */
@Schema(name = "MergePreview")
record MergePreviewView(
        Side survivor,
        Side other,
        List<Difference> fields,
        @Schema(description = "The content if everything goes as chosen, and as proposed where nothing is")
                RevisionForm merged,
        List<Object> obstacles) {

    /** One of the two, as it stands. */
    @Schema(name = "MergePreviewRecord", requiredProperties = "status")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Side(UUID id, long revision, Status status, String number, String legalName) {

        static Side of(Customer customer) {
            return new Side(
                    customer.id(),
                    customer.revision(),
                    customer.status(),
                    customer.standing().number(),
                    customer.content().details().legalName());
        }
    }

    /** @param problem what a refusal is answered with */
    static MergePreviewView of(MergeCustomers.Preview preview, CustomerViews views, Function<Refusal, Object> problem) {
        views.reads(preview.survivor());
        views.reads(preview.other());
        return new MergePreviewView(
                Side.of(preview.survivor()),
                Side.of(preview.other()),
                preview.differences(),
                RevisionForm.of(views.of(preview.merged())),
                preview.obstacles().stream().map(problem).toList());
    }
}
