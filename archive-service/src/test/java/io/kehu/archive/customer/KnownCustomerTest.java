package io.kehu.archive.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownCustomerTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void shouldBelieveTheHigherRevisionWhicheverComesFirst() {
        // Given
        KnownCustomer before = new KnownCustomer(ID, 3, "lin.wei", "south", null);
        KnownCustomer after = new KnownCustomer(ID, 4, "zhao.min", "north", null);

        // When / Then
        assertThat(before.and(after)).isEqualTo(after);
        assertThat(after.and(before)).isEqualTo(after);
    }

    @Test
    void shouldBelieveTheRecordMoreThanHearsay() {
        // Given
        KnownCustomer record = new KnownCustomer(ID, 1, "lin.wei", "south", null);
        KnownCustomer hearsay = new KnownCustomer(ID, 0, "zhao.min", "north", null);

        // When / Then
        assertThat(record.and(hearsay)).isEqualTo(record);
    }

    @Test
    void shouldKeepTheFirstNumberFromWhomeverItCame() {
        // Given
        KnownCustomer record = new KnownCustomer(ID, 5, "lin.wei", "south", null);
        KnownCustomer numbered = new KnownCustomer(ID, 0, "lin.wei", "south", "M-H-2026-001");
        KnownCustomer otherwise = new KnownCustomer(ID, 6, "lin.wei", "south", "M-H-2026-002");

        // When
        KnownCustomer all = record.and(numbered).and(otherwise);

        // Then
        assertThat(all).isEqualTo(new KnownCustomer(ID, 6, "lin.wei", "south", "M-H-2026-001"));
    }
}
