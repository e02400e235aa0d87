package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.change.Change;
import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.change.FieldChange;
import io.kehu.customer.masking.ContactMask;
import io.kehu.customer.masking.SeenContacts;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells somebody whose edit came too late what others have changed meanwhile. */
@ApplicationScoped
class EditConflicts {

    private static final int MOST_CHANGES = 200;

    private final ChangeLog changes;
    private final ContactMask mask;
    private final SeenContacts seen;

    EditConflicts(ChangeLog changes, ContactMask mask, SeenContacts seen) {
        this.seen = seen;
        this.mask = mask;
        this.changes = changes;
    }

    /**
     * One field that changed since it was read.
     *
     * @param read what the caller saw; null: nothing
     * @param stored what is there now
     * @param yours what the caller wants there; the same as {@code stored} where both agree
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Conflict(String field, JsonNode read, JsonNode stored, JsonNode yours, String changedBy, Instant changedAt) {

        /** Refusals are logged; what a field says of a person is not for that. */
        @Override
        public String toString() {
            return field;
        }
    }

    Refusal refuse(Customer customer, long read, Content wished) {
        List<Change> since = changes.since(customer.id(), read, MOST_CHANGES);
        // The refusal takes the transaction back, not what was seen.
        QuarkusTransaction.requiringNew().run(() -> seen.note(customer.currentSubject(), since));
        Map<String, Conflict> conflicts = new HashMap<>();
        Map<String, JsonNode> stored = customer.content().flat().values();
        Map<String, JsonNode> yours = wished.flat().values();
        for (Change change : since) {
            for (FieldChange field : change.fields()) {
                String path = field.field();
                Conflict newer = conflicts.get(path);
                conflicts.put(
                        path,
                        new Conflict(
                                path,
                                mask.value(path, field.before()),
                                mask.value(path, stored.get(path)),
                                mask.value(path, yours.get(path)),
                                newer == null ? change.by() : newer.changedBy(),
                                newer == null ? change.at() : newer.changedAt()));
            }
        }
        return Refusal.of(PlatformProblem.CHANGED_MEANWHILE, read, customer.revision())
                .with(
                        "conflicts",
                        conflicts.values().stream()
                                .sorted((a, b) -> a.field().compareTo(b.field()))
                                .toList());
    }
}
