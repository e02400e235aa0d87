package io.kehu.followup.obligation;

import io.kehu.followup.policy.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/**
 * How far each record was heard about each thing that it can ask for. A dead letter that is sent again, days later, comes
 * after what has happened since: it must not open what is done.
 */
@ApplicationScoped
class HeardOfRecords {

    private static final String HEAR =
            """
            insert into heard_of_record as known (customer_id, kind, subject, revision)
            values (:customer, :kind, :subject, :revision)
            on conflict (customer_id, kind, subject) do update set revision = excluded.revision
            where known.revision <= excluded.revision""";

    private final Session database;

    HeardOfRecords(Session database) {
        this.database = database;
    }

    /**
     * Takes note of what is heard.
     *
     * @param subject null for the whole record
     * @return whether it is news: nothing from a later revision was heard about the same thing
     */
    boolean isNews(UUID customerId, RecordKind kind, String subject, long revision) {
        return database.createNativeMutationQuery(HEAR)
                        .setParameter("customer", customerId)
                        .setParameter("kind", kind.name())
                        .setParameter("subject", subject == null ? "" : subject)
                        .setParameter("revision", revision)
                        .executeUpdate()
                > 0;
    }
}
