package io.kehu.archive;

import io.kehu.testkit.EventFeed;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A customer as customer-service tells of it. */
public record TestCustomer(UUID id, long revision, String legalName, String number, String ownerId, String region) {

    public static final String TOPIC = "kehu.customer.v1";

    /** One of lin.wei in the south. */
    public static TestCustomer some() {
        return new TestCustomer(UUID.randomUUID(), 7, "甲科技有限公司", "I65-H-2026-001", "lin.wei", "south");
    }

    public TestCustomer named(String name) {
        return new TestCustomer(id, revision, name, number, ownerId, region);
    }

    public TestCustomer numbered(String newNumber) {
        return new TestCustomer(id, revision, legalName, newNumber, ownerId, region);
    }

    public TestCustomer of(String newOwner, String newRegion) {
        return new TestCustomer(id, revision, legalName, number, newOwner, newRegion);
    }

    public TestCustomer inRevision(long newRevision) {
        return new TestCustomer(id, newRevision, legalName, number, ownerId, region);
    }

    public Map<String, Object> approved() {
        Map<String, Object> data = every();
        data.put("approvedBy", "wang.qiang");
        return data;
    }

    public Map<String, Object> ended() {
        Map<String, Object> data = every();
        data.put("endedOn", "2026-03-01");
        data.put("endedAt", "2026-03-01T02:00:00Z");
        data.put("endedBy", ownerId);
        data.put("reason", "CONTRACT_ENDED");
        if (number != null) {
            data.put("number", number);
        }
        return data;
    }

    /** What every event of the customer says. */
    public Map<String, Object> every() {
        Map<String, Object> data = new HashMap<>();
        data.put("customerId", id);
        data.put("revision", revision);
        data.put("legalName", legalName);
        data.put("ownerId", ownerId);
        data.put("department", "sales");
        data.put("region", region);
        return data;
    }

    /** Publishes an event of this customer on customer-service's topic. */
    public UUID publish(String type, Map<String, Object> data) {
        try (EventFeed feed = EventFeed.to(TOPIC)) {
            return feed.publish(type, id, data);
        }
    }

    public UUID end() {
        return publish("CooperationEnded", ended());
    }
}
