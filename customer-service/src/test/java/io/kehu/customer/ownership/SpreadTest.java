package io.kehu.customer.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.record.Ownership;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final Ownership LEAVERS = new Ownership("lin.wei", "sales", "south");

    @Test
    void shouldEvenOutWhatEverybodyHasAlready() {
        // Given
        Spread spread = new Spread(
                List.of(target("chen.jing", 1), target("zhou.yan", 1), target("wu.lei", 1)),
                Map.of("chen.jing", 4L, "zhou.yan", 1L));

        // When
        List<String> owners = deal(spread, 7);

        // Then
        assertThat(owners).containsExactly("wu.lei", "zhou.yan", "wu.lei", "zhou.yan", "wu.lei", "zhou.yan", "wu.lei");
        assertThat(spread.loads())
                .containsOnly(Map.entry("chen.jing", 4L), Map.entry("zhou.yan", 4L), Map.entry("wu.lei", 4L));
    }

    @Test
    void shouldMeasureTheLoadAgainstTheShare() {
        // Given
        Spread spread = new Spread(List.of(target("chen.jing", 1), target("zhou.yan", 3)), Map.of());

        // When
        deal(spread, 8);

        // Then
        assertThat(spread.loads()).containsOnly(Map.entry("chen.jing", 2L), Map.entry("zhou.yan", 6L));
    }

    @Test
    void shouldLeaveACustomerWithWhoHasItOfAllThatGetSome() {
        // Given
        Spread spread = new Spread(List.of(target("chen.jing", 1), target("zhou.yan", 1)), Map.of("zhou.yan", 90L));
        Ownership theirs = new Ownership("zhou.yan", "service", "north");

        // When / Then
        assertThat(spread.next(theirs)).isEqualTo(theirs);
    }

    @Test
    void shouldKeepTheCustomersRegionUnlessOneIsNamed() {
        Spread spread = new Spread(List.of(new Target("chen.jing", "service", "east", 1)), Map.of());

        assertThat(spread.next(LEAVERS)).isEqualTo(new Ownership("chen.jing", "service", "east"));
        assertThat(target("chen.jing", 1).after(LEAVERS)).isEqualTo(new Ownership("chen.jing", "service", "south"));
    }

    private static Target target(String owner, int share) {
        return new Target(owner, "service", null, share);
    }

    private static List<String> deal(Spread spread, int customers) {
        return Stream.generate(() -> {
                    String owner = spread.next(LEAVERS).ownerId();
                    spread.given(owner);
                    return owner;
                })
                .limit(customers)
                .toList();
    }
}
