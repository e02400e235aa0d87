package io.kehu.customer.ownership.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kehu.customer.job.Job;
import io.kehu.customer.job.web.JobView;
import io.kehu.customer.ownership.ReassignmentOrder;
import io.kehu.customer.ownership.Tally;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order to move many customers, and how far it is. */
@Schema(
        name = "ReassignmentJob",
        requiredProperties = {"status", "createdBy", "createdAt", "tally"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReassignmentView(@JsonUnwrapped JobView job, String fromOwnerId, String note, Tally tally) {

    static ReassignmentView of(Job job) {
        ReassignmentOrder order = ReassignmentOrder.of(job);
        return new ReassignmentView(JobView.of(job), order.fromOwnerId(), order.note(), Tally.of(job));
    }
}
