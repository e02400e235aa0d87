package io.kehu.archive.history;

import io.kehu.archive.file.CooperationEnd;
import io.kehu.archive.listing.Conditions;
import io.kehu.archive.listing.Place;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** All frozen files; inside a request only those that the caller sees. */
@ApplicationScoped
public class HistoryFiles implements PanacheRepositoryBase<HistoryFile, CooperationEnd> {

    /**
     * What to look for; null means any.
     *
     * @param name part of the legal name, in any case
     * @param archivedFrom inclusive
     * @param archivedBefore exclusive
     */
    public record Filter(String number, String name, Instant archivedFrom, Instant archivedBefore) {}

    /** The latest first. */
    public List<HistoryEntry> list(Filter filter, Place after, int limit) {
        Conditions conditions = new Conditions()
                .and("number = :number", "number", filter.number())
                .and(
                        "locate(:name, lower(legalName)) > 0",
                        "name",
                        filter.name() == null ? null : filter.name().toLowerCase(Locale.ROOT))
                .and("archivedAt >= :archivedFrom", "archivedFrom", filter.archivedFrom())
                .and("archivedAt < :archivedBefore", "archivedBefore", filter.archivedBefore())
                .from(after, "(archivedAt, customerId) < (:at, :id)");
        return find(conditions.where() + "order by archivedAt desc, customerId desc", conditions.values())
                .project(HistoryEntry.class)
                .range(0, limit - 1)
                .list();
    }

    /** Of a customer who came back and ended again, the file of the last time. */
    public Optional<HistoryFile> latestOf(UUID customerId) {
        return find("where customerId = ?1 order by customerRevision desc", customerId)
                .range(0, 0)
                .firstResultOptional();
    }
}
