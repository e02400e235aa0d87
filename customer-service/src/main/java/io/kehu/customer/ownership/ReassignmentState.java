package io.kehu.customer.ownership;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.job.Job;
import io.kehu.customer.record.StoredJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * How far an order is.
 *
 * @param after the last customer that was looked at; null at the start
 * @param loads of those who get customers, what they got already included; null until they are counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReassignmentState(UUID after, Map<String, Long> loads, Tally tally) {

    ReassignmentState {
        tally = Objects.requireNonNullElse(tally, Tally.NONE);
    }

    static ReassignmentState of(Job job) {
        return StoredJson.MAPPER.convertValue(job.state(), ReassignmentState.class);
    }

    ReassignmentState with(List<ReassignmentResult> done, Map<String, Long> loadsNow) {
        UUID last = done.isEmpty() ? after : done.get(done.size() - 1).customerId();
        return new ReassignmentState(last, loadsNow, tally.plus(done));
    }

    JsonNode json() {
        return StoredJson.MAPPER.valueToTree(this);
    }
}
