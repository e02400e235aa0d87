package io.kehu.followup.obligation;

import io.kehu.security.Caller;
import io.kehu.security.DataScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

/** Lists obligations by deadline. */
@ApplicationScoped
public class FindObligations {

    private final Obligations obligations;
    private final Clock clock;

    FindObligations(Obligations obligations, Clock clock) {
        this.obligations = obligations;
        this.clock = clock;
    }

    /** A place in the list. */
    public record Place(Instant dueAt, UUID id) {}

    /**
     * The most urgent first.
     *
     * @param after where the list goes on; null at its beginning
     */
    public List<Obligation> find(ObligationFilter filter, Caller caller, Place after, int limit) {
        Map<String, Object> values = new HashMap<>();
        StringJoiner where = new StringJoiner(" and ");
        seenBy(caller, where, values);
        matching(filter, where, values);
        if (after != null) {
            where.add("(due.dueAt > :afterDue or (due.dueAt = :afterDue and id > :afterId))");
            values.put("afterDue", after.dueAt());
            values.put("afterId", after.id());
        }
        return obligations
                .find((where.length() == 0 ? "" : where + " ") + "order by due.dueAt, id", values)
                .page(0, limit)
                .list();
    }

    /** The database hides the rest in any case; said here as well, it finds the few of one owner by an index. */
    private static void seenBy(Caller caller, StringJoiner where, Map<String, Object> values) {
        if (caller.scope() == DataScope.OWN) {
            where.add("ownership.ownerId = :caller");
            values.put("caller", caller.id());
        }
    }

    private void matching(ObligationFilter filter, StringJoiner where, Map<String, Object> values) {
        add(where, values, "customerId = :customer", "customer", filter.customerId());
        add(where, values, "status = :status", "status", filter.status());
        add(where, values, "kind = :kind", "kind", filter.kind());
        add(where, values, "due.dueAt >= :dueAfter", "dueAfter", filter.dueAfter());
        add(where, values, "due.dueAt < :dueBefore", "dueBefore", filter.dueBefore());
        if (filter.overdue() != null) {
            String overdue = "(status = " + ObligationStatus.class.getName() + ".OPEN and due.dueAt <= :now)";
            where.add(filter.overdue() ? overdue : "not " + overdue);
            values.put("now", clock.instant());
        }
    }

    private static void add(
            StringJoiner where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.add(condition);
            values.put(name, value);
        }
    }
}
