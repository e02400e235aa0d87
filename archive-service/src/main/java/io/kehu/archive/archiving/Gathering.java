package io.kehu.archive.archiving;

import io.kehu.archive.file.CooperationEnd;
import io.kehu.archive.owner.Answer;
import io.kehu.archive.owner.Owner;
import io.kehu.archive.owner.Owners;
import io.kehu.web.Correlation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the parts of files. Each step is a short transaction of its own and none is open while an owner is asked: claim the
 * archiving, ask, note the answer, and in the end freeze or postpone. Where one instance stops, any instance goes on.
 */
@ApplicationScoped
class Gathering {

    /** What an instance has taken up. */
    private record Claim(CooperationEnd end, String correlationId, List<Owner> missing) {}

    private final Archivings archivings;
    private final GatheredParts contents;
    private final Owners owners;
    private final Freezing freezing;
    private final Patience patience;
    private final Duration claimed;
    private final Clock clock;

    Gathering(
            Archivings archivings,
            GatheredParts contents,
            Owners owners,
            Freezing freezing,
            ArchivingConfig config,
            Clock clock) {
        this.archivings = archivings;
        this.contents = contents;
        this.owners = owners;
        this.freezing = freezing;
        ArchivingConfig.Retry retry = config.retry();
        this.patience = new Patience(retry.stuckAfter(), retry.first(), retry.longest(), retry.whenStuck());
        this.claimed = config.claim();
        this.clock = clock;
    }

    /** Takes one archiving as far as it goes now; returns whether there was one. */
    boolean advanceOne() {
        Optional<Claim> claim = QuarkusTransaction.requiringNew().call(this::claim);
        claim.ifPresent(this::advance);
        return claim.isPresent();
    }

    private Optional<Claim> claim() {
        return archivings.lockDue(clock.instant()).map(archiving -> {
            archiving.claim(clock.instant().plus(claimed));
            return new Claim(archiving.id(), archiving.correlationId(), archiving.missing());
        });
    }

    private void advance(Claim claim) {
        Correlation.begin(claim.correlationId());
        try {
            for (Owner owner : claim.missing()) {
                Answer answer = owners.ask(owner, claim.end().customerId());
                QuarkusTransaction.requiringNew().run(() -> note(claim.end(), owner, answer));
            }
            QuarkusTransaction.requiringNew().run(() -> conclude(claim.end()));
        } finally {
            Correlation.end();
        }
    }

    /** Another instance may have gone on meanwhile, when this one took too long: then its answer counts. */
    private void note(CooperationEnd end, Owner owner, Answer answer) {
        Archiving archiving = archivings.lock(end);
        if (!archiving.missing().contains(owner)) {
            return;
        }
        if (answer instanceof Answer.Delivered delivered) {
            contents.persist(new GatheredPart(end, owner, delivered.part()));
            archiving.receive(owner, clock.instant());
        } else if (answer instanceof Answer.NotYet notYet) {
            archiving.miss(owner, notYet.trouble());
        }
    }

    private void conclude(CooperationEnd end) {
        Archiving archiving = archivings.lock(end);
        if (archiving.isArchived()) {
            return;
        }
        if (archiving.missing().isEmpty()) {
            freezing.freeze(archiving);
        } else {
            archiving.postpone(clock.instant(), patience);
        }
    }
}
