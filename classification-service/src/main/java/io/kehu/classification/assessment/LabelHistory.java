package io.kehu.classification.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The labels of every customer through time. */
@ApplicationScoped
public class LabelHistory implements PanacheRepositoryBase<LabelChange, LabelChange.Key> {

    /** Dimension by dimension, the oldest first. */
    public List<LabelPeriod> of(UUID customerId) {
        return LabelPeriod.of(list("customerId = ?1 order by dimension, round", customerId));
    }

    void forget(Collection<UUID> customers) {
        delete("customerId in ?1", customers);
    }
}
