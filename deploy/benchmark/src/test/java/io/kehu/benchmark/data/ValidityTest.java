package io.kehu.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.benchmark.data.GeneratedCustomer.Contact;
import io.kehu.benchmark.data.GeneratedCustomer.Contract;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every value is one that the entry form takes. */
class ValidityTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final List<GeneratedCustomer> SAMPLE =
            CustomerData.seeded(3, AS_OF).range(0, 20_000).toList();

    @Test
    void shouldKeepToTheLengthsOfTheForm() {
        assertThat(SAMPLE).allSatisfy(customer -> {
            assertThat(customer.company().legalName()).hasSizeBetween(6, 50);
            assertLength(customer.company().shortName(), 50);
            assertLength(customer.company().nameNote(), 100);
            assertLength(customer.company().legalRepresentative(), 50);
            assertLength(customer.company().registeredStreet(), 150);
            assertLength(customer.need().demandDescription(), 500);
            assertThat(customer.contracts()).allSatisfy(contract -> assertLength(contract.number(), 30));
        });
    }

    @Test
    void shouldGiveContactsThatCanBeReached() {
        assertThat(SAMPLE).allSatisfy(customer -> {
            assertThat(customer.contacts()).hasSizeBetween(1, 5);
            assertThat(customer.contacts().stream().filter(Contact::primary)).hasSize(1);
            assertThat(customer.contacts()).allSatisfy(ValidityTest::assertReachable);
        });
    }

    @Test
    void shouldPutEverythingInOrderBeforeTheDayOfTheData() {
        assertThat(SAMPLE).allSatisfy(customer -> {
            LocalDate met = customer.dealings()
                    .acquiredAt()
                    .atOffset(ZoneOffset.ofHours(8))
                    .toLocalDate();
            assertThat(met).isBefore(AS_OF);
            assertThat(customer.dealings().lastInteraction()).isBetween(met, AS_OF.minusDays(1));
            if (customer.company().foundedOn() != null) {
                assertThat(customer.company().foundedOn()).isBefore(met);
            }
        });
    }

    @Test
    void shouldNotContradictItself() {
        assertThat(SAMPLE).allSatisfy(customer -> {
            if (customer.need().budgetTo() != null) {
                assertThat(customer.need().budgetTo())
                        .isGreaterThanOrEqualTo(customer.need().budgetFrom());
            }
            customer.contacts().stream()
                    .filter(contact -> contact.hobbies() != null || contact.birthday() != null)
                    .forEach(contact -> assertThat(contact.decisionMaker()).isTrue());
            assertThat(customer.contracts()).extracting(Contract::number).doesNotHaveDuplicates();
        });
    }

    @Test
    void shouldGiveContractsToRunningCustomersOnlyAndTheLastOneRuns() {
        assertThat(SAMPLE).allSatisfy(customer -> {
            boolean active = customer.dealings().lifecycle() == Lifecycle.ACTIVE;
            assertThat(customer.contracts().isEmpty()).isEqualTo(!active);
            customer.contracts().forEach(contract -> {
                assertThat(contract.signedOn()).isBefore(AS_OF);
                assertThat(contract.startsOn()).isBetween(contract.signedOn(), contract.endsOn());
                assertThat(contract.amount()).isPositive();
            });
            if (active) {
                assertThat(customer.contracts()
                                .get(customer.contracts().size() - 1)
                                .endsOn())
                        .isAfterOrEqualTo(AS_OF);
            }
        });
    }

    private static void assertReachable(Contact contact) {
        assertThat(contact.name()).hasSizeBetween(2, 20);
        assertLength(contact.position(), 30);
        assertThat(contact.mobile() == null && contact.landline() == null).isFalse();
        if (contact.mobile() != null) {
            assertThat(contact.mobile()).matches("1[3-9]\\d{9}");
        }
        if (contact.landline() != null) {
            assertThat(contact.landline()).matches("0\\d{2,3}-[2-8][1-9]\\d{5,6}(-\\d{3})?");
        }
        if (contact.email() != null) {
            assertThat(contact.email()).matches("[a-z0-9.]+@[a-z-]+\\.example").hasSizeLessThan(100);
        }
    }

    private static void assertLength(String text, int most) {
        assertThat(text == null ? 0 : text.length()).isLessThanOrEqualTo(most);
    }
}
