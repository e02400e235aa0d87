package io.kehu.classification;

import io.kehu.classification.evaluation.Facts;
import io.kehu.classification.evaluation.SampleFacts;
import io.kehu.messaging.EventJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A customer and what other services say about it. */
public final class GivenCustomer {

    private final UUID id = UUID.randomUUID();
    private String owner = "lin.wei";
    private String region = "south";
    private String legacyNumber;
    private String legacyNote;

    public static GivenCustomer ownedBy(String owner, String region) {
        GivenCustomer customer = new GivenCustomer();
        customer.owner = owner;
        customer.region = region;
        return customer;
    }

    public static GivenCustomer someone() {
        return new GivenCustomer();
    }

    public GivenCustomer bringing(String number, String note) {
        this.legacyNumber = number;
        this.legacyNote = note;
        return this;
    }

    public UUID id() {
        return id;
    }

    public String approved(int revision, SampleFacts facts) {
        Map<String, Object> body = common();
        body.put("revision", revision);
        body.put("enteredBy", owner);
        body.put("approvedBy", "wang.qiang");
        body.put("approvedAt", "2026-01-05T03:00:00Z");
        body.put("legacyNumber", legacyNumber);
        body.put("legacyNote", legacyNote);
        body.put("facts", asWire(facts));
        return EventJson.write(body);
    }

    public String changed(int revision, SampleFacts facts) {
        Map<String, Object> body = common();
        body.put("revision", revision);
        body.put("fields", new String[] {"expectedAnnualAmount"});
        body.put("facts", asWire(facts));
        return EventJson.write(body);
    }

    public String reassignedTo(String newOwner, String newRegion, int revision) {
        Map<String, Object> body = common();
        body.put("ownerId", newOwner);
        body.put("region", newRegion);
        body.put("revision", revision);
        body.put("previousOwnerId", owner);
        return EventJson.write(body);
    }

    public String rejected(int revision) {
        Map<String, Object> body = common();
        body.put("revision", revision);
        body.put("reason", "电话为空号");
        body.put("rejectedBy", "wang.qiang");
        body.put("rejectedAt", "2026-01-20T03:00:00Z");
        return EventJson.write(body);
    }

    public String ended(int revision) {
        Map<String, Object> body = common();
        body.put("revision", revision);
        body.put("endedOn", "2026-04-30");
        body.put("reason", "合同到期未续约");
        body.put("facts", asWire(SampleFacts.ended()));
        return EventJson.write(body);
    }

    public String contacted(String at, boolean twoWay) {
        Map<String, Object> body = common();
        body.put("entryId", UUID.randomUUID());
        body.put("channel", "PHONE");
        body.put("twoWay", twoWay);
        body.put("occurredAt", at);
        return EventJson.write(body);
    }

    public String archived() {
        Map<String, Object> body = common();
        body.put("archivedAt", "2026-05-02T03:00:00Z");
        return EventJson.write(body);
    }

    private Map<String, Object> common() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("customerId", id);
        body.put("ownerId", owner);
        body.put("department", "sales");
        body.put("region", region);
        body.put("legalName", "深圳市云帆科技有限公司");
        return body;
    }

    /** Money travels as text. */
    private static Map<String, Object> asWire(SampleFacts sample) {
        Facts facts = sample.facts();
        Map<String, Object> wire = new LinkedHashMap<>();
        wire.put("industryCode", facts.industryCode());
        wire.put("employees", facts.employees());
        wire.put("expectedAnnualAmount", text(facts.expectedAnnualAmount()));
        wire.put("demandType", facts.demandType());
        wire.put("lifecycle", facts.lifecycle());
        wire.put("acquiredAt", facts.acquiredAt());
        wire.put("contractSignedOn", facts.contractSignedOn());
        wire.put("lastInteractionAt", facts.lastInteractionAt());
        wire.values().removeIf(Objects::isNull);
        return wire;
    }

    private static String text(BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
