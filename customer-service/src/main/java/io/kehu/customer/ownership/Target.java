package io.kehu.customer.ownership;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.record.Ownership;

/**
 * Somebody who gets customers.
 *
 * @param region null: every customer keeps its own
 * @param share how much of the load they take, measured against the others' shares
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Target(String ownerId, String department, String region, int share) {

    Ownership after(Ownership now) {
        return new Ownership(ownerId, department, region == null ? now.region() : region);
    }
}
