package io.kehu.customer.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.record.Ownership;
import io.kehu.customer.record.Status;
import io.kehu.security.Caller;
import io.kehu.security.DataScope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MoveRuleTest {

    private static final Ownership TO = new Ownership("chen.jing", "service", "south");

    @Test
    @Tag("ACC-1")
    void shouldMoveWhatIsOfTheCallersRegionsAndShowNothingElse() {
        MoveRule rule = rule(caller(DataScope.REGION, "south"), Status.WORKING_SET);

        assertThat(rule.decide(Status.APPROVED, of("lin.wei", "south"))).isEqualTo(new MoveDecision.Move(TO));
        assertThat(rule.decide(Status.APPROVED, of("zhao.min", "north"))).isEqualTo(new MoveDecision.Unseen());
    }

    @Test
    @Tag("ACC-1")
    void shouldNotLetAManagerTakeAwayTheirOwnCustomerOfAForeignRegion() {
        MoveRule rule = rule(caller(DataScope.REGION, "south"), Status.WORKING_SET);

        assertThat(rule.decide(Status.APPROVED, of("wang.qiang", "north")))
                .isEqualTo(new MoveDecision.Refuse(RefusedBecause.FOREIGN_REGION));
    }

    @Test
    void shouldReachEverythingOrOneselfOnlyAsTheScopeSays() {
        assertThat(rule(caller(DataScope.ALL), Status.WORKING_SET).decide(Status.DRAFT, of("zhao.min", "north")))
                .isEqualTo(new MoveDecision.Move(TO));
        assertThat(rule(caller(DataScope.OWN, "south"), Status.WORKING_SET)
                        .decide(Status.DRAFT, of("lin.wei", "south")))
                .isEqualTo(new MoveDecision.Unseen());
        assertThat(rule(caller(DataScope.NONE, "south"), Status.WORKING_SET)
                        .decide(Status.DRAFT, of("wang.qiang", "south")))
                .isEqualTo(new MoveDecision.Unseen());
    }

    @Test
    void shouldLeaveWhatIsOutOfTheWorkingSetUnlessItIsNamed() {
        Caller admin = caller(DataScope.ALL);
        Ownership now = of("lin.wei", "south");

        for (Status status : List.of(Status.ARCHIVED, Status.MERGED, Status.REJECTED)) {
            assertThat(rule(admin, Status.WORKING_SET).decide(status, now))
                    .isEqualTo(new MoveDecision.Refuse(RefusedBecause.STATUS));
            assertThat(rule(admin, Set.of(status)).decide(status, now)).isEqualTo(new MoveDecision.Move(TO));
        }
    }

    @Test
    void shouldKeepWhatIsAsItShallBeAndMoveWhatDiffersInDepartmentOnly() {
        MoveRule rule = rule(caller(DataScope.ALL), Status.WORKING_SET);

        assertThat(rule.decide(Status.APPROVED, TO)).isEqualTo(new MoveDecision.Keep());
        assertThat(rule.decide(Status.APPROVED, of("chen.jing", "south"))).isEqualTo(new MoveDecision.Move(TO));
    }

    private static MoveRule rule(Caller by, Set<Status> statuses) {
        return new MoveRule(
                by, statuses, new Spread(List.of(new Target("chen.jing", "service", "south", 1)), Map.of()));
    }

    private static Ownership of(String owner, String region) {
        return new Ownership(owner, "sales", region);
    }

    private static Caller caller(DataScope scope, String... regions) {
        return new Caller("wang.qiang", "王强", Set.of(), "sales", Set.of(regions), scope);
    }
}
