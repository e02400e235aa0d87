package io.kehu.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerDataTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private final CustomerData data = CustomerData.seeded(1, AS_OF);

    @Test
    void shouldMakeTheSameCustomerAgain() {
        assertThat(CustomerData.seeded(1, AS_OF).range(0, 500))
                .containsExactlyElementsOf(data.range(0, 500).toList());
    }

    @Test
    void shouldNotDependOnTheRangeThatIsAskedFor() {
        List<GeneratedCustomer> whole = data.range(9_000, 9_400).toList();

        assertThat(data.range(9_200, 9_300)).containsExactlyElementsOf(whole.subList(200, 300));
        assertThat(data.at(9_399)).isEqualTo(whole.get(399));
    }

    @Test
    void shouldMakeTheSameInParallel() {
        assertThat(data.range(0, 2_000).parallel().toList())
                .isEqualTo(data.range(0, 2_000).toList());
    }

    @Test
    void shouldMakeOthersForAnotherSeed() {
        assertThat(CustomerData.seeded(2, AS_OF).range(0, 200).map(customer -> customer.company()
                        .legalName()))
                .doesNotContainAnyElementsOf(data.range(0, 200)
                        .map(customer -> customer.company().legalName())
                        .toList());
    }

    /** Fails when the data of a seed changes: figures measured before are not comparable from then on. */
    @Test
    void shouldStayWhatItIs() {
        GeneratedCustomer customer = data.at(9_999_999);

        assertThat(customer.company().legalName()).isEqualTo("上海志士医疗器械有限公司");
        assertThat(customer.primaryContact().mobile()).isEqualTo("19101610010");
        assertThat(customer.dealings().acquiredAt()).isEqualTo("2026-10-16T00:53:28Z");
        assertThat(customer.owner().login()).isEqualTo("ye.yanggang");
    }

    @Test
    void shouldGiveCustomersToTheSamePeopleWhateverTheSeed() {
        List<Owner> owners = data.owners();

        assertThat(owners).hasSize(230).extracting(Owner::login).doesNotHaveDuplicates();
        assertThat(CustomerData.seeded(7, AS_OF).owners()).isEqualTo(owners);
        assertThat(data.range(0, 2_000).map(GeneratedCustomer::owner)).isSubsetOf(owners);
    }
}
