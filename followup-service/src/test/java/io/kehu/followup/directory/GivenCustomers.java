package io.kehu.followup.directory;

import java.time.Instant;
import java.util.UUID;

/** Customers for tests. */
public final class GivenCustomers {

    public static final UUID ID = UUID.fromString("0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b");

    private GivenCustomers() {}

    /** The customer of the published examples. */
    public static Customer known() {
        return new Customer(facts(3, "lin.wei"));
    }

    public static Customer inStage(String stage, Instant since) {
        Customer customer = known();
        customer.enterStage(new ClassifiedStage("S0", stage, 3, since));
        return customer;
    }

    static CustomerFacts facts(long revision, String ownerId) {
        return new CustomerFacts(ID, revision, ownerId, "sales", "south", "深圳市云帆科技有限公司");
    }
}
