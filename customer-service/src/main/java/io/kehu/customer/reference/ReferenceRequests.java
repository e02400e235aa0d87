package io.kehu.customer.reference;

import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All requests for entries. */
@ApplicationScoped
public class ReferenceRequests implements PanacheRepositoryBase<ReferenceRequest, UUID> {

    /** Locked until it is decided. */
    ReferenceRequest getForDecision(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }

    /** The request that says the same and waits for an answer. */
    Optional<ReferenceRequest> findPending(NewRequest wish) {
        return find(
                        "list = ?1 and wording = ?2 and coalesce(parent, '') = ?3 and status = ?4",
                        wish.list(),
                        Wording.of(wish.name().zh()),
                        wish.parent() == null ? "" : wish.parent(),
                        RequestStatus.PENDING)
                .firstResultOptional();
    }

    /** Newest first, at most as many as the query's limit. */
    public List<ReferenceRequest> search(RequestQuery query) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters parameters = new Parameters();
        narrow("status = :status", "status", query.status(), conditions, parameters);
        narrow("requestedBy = :by", "by", query.requestedBy(), conditions, parameters);
        narrow("id < :before", "before", query.before(), conditions, parameters);
        return find(String.join(" and ", conditions), Sort.descending("id"), parameters)
                .page(0, query.limit())
                .list();
    }

    private static void narrow(
            String condition, String name, Object value, List<String> conditions, Parameters parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.and(name, value);
        }
    }
}
