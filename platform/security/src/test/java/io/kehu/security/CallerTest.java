package io.kehu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {

    @ParameterizedTest(name = "{0} sees a record of {1} in {2}: {3}")
    @CsvSource({
        "ALL, other, north, true",
        "REGION, other, south, true",
        "REGION, other, north, false",
        "REGION, lin.wei, north, true",
        "OWN, lin.wei, north, true",
        "OWN, other, south, false",
        "NONE, lin.wei, south, false"
    })
    void shouldSeeWhatItsScopeSays(DataScope scope, String ownerId, String region, boolean seen) {
        // Given
        Caller caller = new Caller("lin.wei", "林薇", Set.of(), "sales", Set.of("south"), scope);

        // When / Then
        assertThat(caller.sees(ownerId, region)).isEqualTo(seen);
    }

    @Test
    void shouldTakeTheWidestScopeOfSeveralRoles() {
        assertThat(DataScope.widest(List.of(DataScope.OWN, DataScope.ALL, DataScope.REGION)))
                .isEqualTo(DataScope.ALL);
    }

    @Test
    void shouldSeeNothingWithoutRoles() {
        assertThat(DataScope.widest(List.of())).isEqualTo(DataScope.NONE);
    }
}
