package io.kehu.customer.ownership;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.job.Job;
import io.kehu.customer.record.Status;
import io.kehu.customer.record.StoredJson;
import io.kehu.security.Caller;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What shall be moved to whom, as it is kept with its job.
 *
 * @param by who gave the order: what they may reach is decided by what they were then
 * @param customerIds these; null when it is everything of one owner
 * @param fromOwnerId everything of theirs; null when the customers are named
 * @param targets to one, or spread over several
 * @param note what the new owners should know
 * @param statuses records in other states stay where they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReassignmentOrder(
        Caller by,
        List<UUID> customerIds,
        String fromOwnerId,
        List<Target> targets,
        String note,
        Set<Status> statuses) {

    public ReassignmentOrder {
        customerIds =
                customerIds == null ? null : customerIds.stream().distinct().toList();
    }

    public static ReassignmentOrder of(Job job) {
        return StoredJson.MAPPER.convertValue(job.order(), ReassignmentOrder.class);
    }
}
