package io.kehu.customer.record;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.MergerEvent;
import io.kehu.web.problem.Refusal;
import java.time.Instant;
import java.util.List;

/** Two records of one customer (CAP-9): the other one goes up in the survivor, and comes out of it again. */
public record Merging(Customer survivor, Customer other) {

    /**
     * The other one goes up; it keeps its number and its history.
     *
     * @throws Refusal 409 when it is in force and the survivor is not, or the cooperation with either has ended
     */
    public List<CustomerEvent> goUp(String by, Instant at) {
        requireMergeable();
        other.goesUp(new Merger(survivor.id(), survivor.revision() + 1, other.status()));
        return List.of(new MergerEvent.CustomerMergedInto(
                other.telling().subject(), other.numbers().number(), survivor.id(), by, at));
    }

    /** @throws Refusal 409 as {@link #goUp} would */
    public void requireMergeable() {
        other.course().requireInUse();
        other.requireNotEnded();
        survivor.requireNotEnded();
        if (other.status() == Status.APPROVED) {
            survivor.course().require(Status.APPROVED);
        }
        survivor.course().require(Status.DRAFT, Status.RETURNED, Status.APPROVED);
    }

    /** The survivor goes on for both: takes what was chosen of both contents and answers to the other's number too. */
    public List<CustomerEvent> absorb(Content merged, String by, Instant at) {
        List<CustomerEvent> news = survivor.replace(merged, by, at);
        other.numbers().all().forEach(survivor::alsoKnownAs);
        survivor.interacted(other.lastInteractionAt());
        return Telling.with(
                new MergerEvent.CustomerMerged(
                        survivor.telling().subject(),
                        survivor.numbers().number(),
                        other.id(),
                        other.numbers().number(),
                        survivor.telling().factsInForce(),
                        by,
                        at),
                news);
    }

    /** @throws Refusal 409 unless the other one went up in this survivor, and that is worked with */
    public Merger require() {
        other.course().require(Status.MERGED);
        Merger merger = other.merger().orElseThrow();
        if (!merger.into().equals(survivor.id())) {
            throw Refusal.of(CustomerProblem.MERGED_ELSEWHERE).with("mergedInto", merger.into());
        }
        survivor.course().require(Status.DRAFT, Status.RETURNED, Status.APPROVED);
        survivor.requireNotEnded();
        return merger;
    }

    /** The other one stands for itself again, as it did before. */
    public List<CustomerEvent> comeOut(String by, Instant at) {
        require();
        other.comesOut();
        boolean inForce = other.status() == Status.APPROVED;
        return List.of(new MergerEvent.CustomerUnmergedFrom(
                other.telling().subject(),
                other.numbers().number(),
                survivor.id(),
                inForce,
                other.telling().factsInForce(),
                by,
                at));
    }

    /** The survivor goes on without the other. */
    public List<CustomerEvent> letGo(Content restored, String by, Instant at) {
        List<CustomerEvent> news = survivor.replace(restored, by, at);
        survivor.noLongerKnownAs(other.numbers().all());
        return Telling.with(
                new MergerEvent.CustomerUnmerged(
                        survivor.telling().subject(),
                        survivor.numbers().number(),
                        other.id(),
                        survivor.telling().factsInForce(),
                        by,
                        at),
                news);
    }
}
