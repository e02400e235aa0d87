package io.kehu.customer;

import io.kehu.customer.record.ContactDetails;
import io.kehu.customer.record.CustomerDetails;
import io.kehu.customer.record.DemandType;
import io.kehu.customer.record.Lifecycle;
import java.math.BigDecimal;
import java.time.Instant;

/** Records in the words of the field. */
public final class CustomerFixtures {

    private CustomerFixtures() {}

    public static CustomerDetails completeDetails() {
        return new CustomerDetails(
                "深圳市云帆科技有限公司",
                null,
                null,
                "I65",
                120,
                null,
                new BigDecimal("600000.00"),
                null,
                DemandType.SOLUTION,
                null,
                "exhibition",
                Instant.parse("2026-03-02T01:00:00Z"),
                Lifecycle.PROSPECT,
                null,
                null,
                null,
                null);
    }

    public static CustomerDetails emptyDetails() {
        return new CustomerDetails(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static ContactDetails contact(boolean primary) {
        return new ContactDetails("张伟", "总经理", "13800138000", null, null, true, primary);
    }
}
