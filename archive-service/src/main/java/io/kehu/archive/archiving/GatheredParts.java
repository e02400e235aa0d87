package io.kehu.archive.archiving;

import io.kehu.archive.file.CooperationEnd;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Parts of files that are not whole yet. */
@ApplicationScoped
class GatheredParts implements PanacheRepositoryBase<GatheredPart, GatheredPart.Key> {

    /** The parts of one file, which are gone from here when the running transaction ends. */
    List<GatheredPart> takeAll(CooperationEnd end) {
        List<GatheredPart> parts =
                list("customerId = ?1 and customerRevision = ?2", end.customerId(), end.customerRevision());
        parts.forEach(this::delete);
        return parts;
    }
}
