package io.kehu.customer.merge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.merge.Difference;
import io.kehu.customer.merge.MergeCustomers;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Status;
import io.kehu.customer.record.web.CustomerViews;
import io.kehu.customer.record.web.RevisionForm;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would become of two records. */
@Schema(name = "MergePreview")
record MergePreviewView(
        Side survivor,
        Side other,
        List<Difference> fields,
        @Schema(description = "The content if everything goes as proposed and all lists are united")
                RevisionForm merged) {

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

    static MergePreviewView of(MergeCustomers.Preview preview, CustomerViews views) {
        views.reads(preview.survivor());
        views.reads(preview.other());
        return new MergePreviewView(
                Side.of(preview.survivor()),
                Side.of(preview.other()),
                preview.differences(),
                RevisionForm.of(views.of(preview.merged())));
    }
}
