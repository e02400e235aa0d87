package io.kehu.customer.reference;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lists as this instance has read them. A stamp in the database tells whether one has changed since. Nothing is lost when
 * an instance reads what its own transaction takes back: that stamp is gone, and the next look reads again.
 */
@ApplicationScoped
public class Catalogues {

    private final StoredEntries stored;
    private final Map<ReferenceList, Stamped> read = new ConcurrentHashMap<>();

    Catalogues(StoredEntries stored) {
        this.stored = stored;
    }

    private record Stamped(UUID stamp, Catalogue catalogue) {}

    /** The list as it is now. */
    public Catalogue current(ReferenceList list) {
        return at(list, stored.stamps().get(list.name()));
    }

    /** All lists as they are now. */
    public Map<ReferenceList, Catalogue> all() {
        Map<String, UUID> stamps = stored.stamps();
        Map<ReferenceList, Catalogue> all = new EnumMap<>(ReferenceList.class);
        for (ReferenceList list : ReferenceList.values()) {
            all.put(list, at(list, stamps.get(list.name())));
        }
        return all;
    }

    /** The list as it was a few seconds ago at most, without a look into the database. */
    Catalogue recent(ReferenceList list) {
        Stamped known = read.get(list);
        return known == null ? current(list) : known.catalogue();
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        all();
    }

    private Catalogue at(ReferenceList list, UUID stamp) {
        Stamped known = read.get(list);
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Stamped(stamp, stored.read(list));
            read.put(list, known);
        }
        return known.catalogue();
    }
}
