package io.kehu.customer.ownership;

import io.kehu.customer.job.Job;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many customers an order has moved so far, and what became of the others. */
@Schema(name = "ReassignmentTally")
public record Tally(long moved, long unchanged, long notFound, long refused) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    public static Tally of(Job job) {
        return ReassignmentState.of(job).tally();
    }

    Tally plus(Collection<ReassignmentResult> results) {
        return new Tally(
                moved + count(results, ReassignmentResult.Outcome.MOVED),
                unchanged + count(results, ReassignmentResult.Outcome.UNCHANGED),
                notFound + count(results, ReassignmentResult.Outcome.NOT_FOUND),
                refused + count(results, ReassignmentResult.Outcome.REFUSED));
    }

    private static long count(Collection<ReassignmentResult> results, ReassignmentResult.Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    long all() {
        return moved + unchanged + failed();
    }

    long failed() {
        return notFound + refused;
    }
}
