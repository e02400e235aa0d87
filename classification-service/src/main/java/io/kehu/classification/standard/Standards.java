package io.kehu.classification.standard;

import io.kehu.classification.evaluation.StandardVersion;
import io.kehu.clock.BusinessZone;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All versions of all standards. */
@ApplicationScoped
public class Standards implements PanacheRepositoryBase<StandardEdition, StandardVersion> {

    /** Published versions never change, so what was read and compiled once stays good. */
    private final Map<StandardVersion, Standard> published = new ConcurrentHashMap<>();

    /**
     * The standard that decides at that moment: of the published ones the one that took effect last; of two that took effect
     * on the same day, the one published later.
     *
     * @throws IllegalStateException when none is in force
     */
    public Standard inForce(Instant now) {
        return editionInForce(now)
                .map(id -> published.computeIfAbsent(
                        id, missing -> findById(missing).definition()))
                .orElseThrow(() -> new IllegalStateException("No standard is in force"));
    }

    public Optional<StandardVersion> editionInForce(Instant now) {
        LocalDate today = now.atZone(BusinessZone.ID).toLocalDate();
        return getEntityManager()
                .createQuery(
                        """
                        select new io.kehu.classification.evaluation.StandardVersion(code, version) from StandardEdition
                         where status = PUBLISHED and effectiveOn <= :today
                         order by effectiveOn desc, publishedAt desc""",
                        StandardVersion.class)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<StandardEdition> inOrder() {
        return list("order by code, version");
    }
}
