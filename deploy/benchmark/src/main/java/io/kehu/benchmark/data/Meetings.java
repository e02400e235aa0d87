package io.kehu.benchmark.data;

import io.kehu.benchmark.data.Dice.Aspect;
import io.kehu.benchmark.data.GeneratedCustomer.Twin;
import java.time.Instant;

/** Which company a row is of, and since when. */
final class Meetings {

    private final long seed;
    private final Rhythm rhythm;
    private final Twins twins;
    private final Companies companies;

    Meetings(long seed, Rhythm rhythm, Companies companies) {
        this.seed = seed;
        this.rhythm = rhythm;
        this.twins = new Twins(seed);
        this.companies = companies;
    }

    Meeting at(long index) {
        Twin twin = twins.of(index);
        if (twin == null || twin.kind() == TwinKind.PHONE) {
            return first(index, twin);
        }
        Meeting original = first(twin.original(), null);
        CompanyName name = original.company().name();
        TwinKind kind = twin.kind().on(name);
        Instant again = rhythm.moment(Dice.of(seed, index, Aspect.ENTRY));
        return new Meeting(
                original.company().enteredAs(kind.changed(name)),
                again.isAfter(original.acquiredAt()) ? again : original.acquiredAt(),
                new Twin(twin.original(), kind));
    }

    private Meeting first(long index, Twin twin) {
        Instant acquiredAt = rhythm.moment(Dice.of(seed, index, Aspect.ENTRY));
        return new Meeting(companies.at(index, Rhythm.dayOf(acquiredAt)), acquiredAt, twin);
    }
}
