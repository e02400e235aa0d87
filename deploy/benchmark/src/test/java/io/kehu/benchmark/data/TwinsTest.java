package io.kehu.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.benchmark.data.GeneratedCustomer.Contact;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TwinsTest {

    private final CustomerData data = CustomerData.seeded(1, LocalDate.of(2026, 11, 1));
    private final List<GeneratedCustomer> twins =
            data.range(0, 20_000).filter(customer -> customer.twin() != null).toList();

    @Test
    void shouldRepeatAnEarlierRowThatIsNoTwinItself() {
        assertThat(twins).hasSizeGreaterThan(150).allSatisfy(twin -> {
            assertThat(twin.twin().original()).isLessThan(twin.index());
            assertThat(original(twin).twin()).isNull();
            assertThat(twin.legacy()).isNull();
        });
        assertThat(twins.stream().map(twin -> twin.twin().kind()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(TwinKind.class));
    }

    @Test
    void shouldChangeTheNameJustSoFar() {
        assertThat(twins)
                .filteredOn(twin -> twin.twin().kind() != TwinKind.PHONE)
                .allSatisfy(twin -> {
                    String changed = twin.company().legalName();
                    String name = original(twin).company().legalName();
                    assertThat(changed).isNotEqualTo(name);
                    switch (twin.twin().kind()) {
                        case WIDTH -> assertThat(narrow(changed)).isEqualTo(narrow(name));
                        case BRACKETS -> assertThat(letters(changed)).isEqualTo(letters(name));
                        case LEGAL_FORM -> assertThat(changed.replace("责任", "")).isEqualTo(name.replace("责任", ""));
                        case REGION -> assertThat(letters(name)).containsAll(letters(changed));
                        case PHONE -> throw new AssertionError("filtered out");
                    }
                });
    }

    @Test
    void shouldShareNoNumberWhereTheNameIsTheTrace() {
        assertThat(twins)
                .filteredOn(twin -> twin.twin().kind() != TwinKind.PHONE)
                .allSatisfy(twin -> {
                    assertThat(mobiles(twin)).doesNotContainAnyElementsOf(mobilesOrDash(original(twin)));
                    assertThat(twin.company().creditCode()).isNull();
                });
    }

    @Test
    void shouldShareThePrimaryContactWhereThePhoneIsTheTrace() {
        assertThat(twins)
                .filteredOn(twin -> twin.twin().kind() == TwinKind.PHONE)
                .allSatisfy(twin -> {
                    assertThat(twin.primaryContact()).isEqualTo(original(twin).primaryContact());
                    assertThat(twin.company().legalName())
                            .isNotEqualTo(original(twin).company().legalName());
                });
    }

    private GeneratedCustomer original(GeneratedCustomer twin) {
        return data.at(twin.twin().original());
    }

    private static String narrow(String name) {
        return name.replace('（', '(').replace('）', ')').replace("\u3000", "");
    }

    private static Set<Character> letters(String name) {
        return name.chars()
                .filter(Character::isIdeographic)
                .mapToObj(c -> (char) c)
                .collect(Collectors.toSet());
    }

    private static List<String> mobiles(GeneratedCustomer customer) {
        return customer.contacts().stream()
                .map(Contact::mobile)
                .filter(mobile -> mobile != null)
                .toList();
    }

    private static List<String> mobilesOrDash(GeneratedCustomer customer) {
        List<String> mobiles = mobiles(customer);
        return mobiles.isEmpty() ? List.of("-") : mobiles;
    }
}
