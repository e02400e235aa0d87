package io.kehu.followup;

import static io.kehu.followup.Calendars.shanghai;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.clock.MovableClock;
import io.kehu.testkit.EventFeed;
import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/** One customer and the services around ours, for an integration test. It is Monday, 2 March 2026, 11:00 in Shanghai. */
public final class Scene implements AutoCloseable {

    public static final String NAME = "深圳市云帆科技有限公司";

    private final EventFeed customerService;
    private final EventFeed classificationService;
    private final EventFeed archiveService;
    private final EventTap tap;
    private final MovableClock clock;
    private long revision;

    public final UUID customer = UUID.randomUUID();

    public Scene(MovableClock clock) {
        this.clock = clock;
        customerService = EventFeed.to("kehu.customer.v1");
        classificationService = EventFeed.to("kehu.classification.v1");
        archiveService = EventFeed.to("kehu.archive.v1");
        tap = EventTap.on("kehu.followup.v1");
        clock.setTo(shanghai("2026-03-02T11:00"));
    }

    private Scene(Scene other) {
        clock = other.clock;
        customerService = other.customerService;
        classificationService = other.classificationService;
        archiveService = other.archiveService;
        tap = other.tap;
    }

    /** Another customer, with the same services around; needn't be closed. */
    public Scene withAnotherCustomer() {
        return new Scene(this);
    }

    /** A wall-clock time in Shanghai. */
    public void itIs(String dateTime) {
        clock.setTo(shanghai(dateTime));
    }

    // what is heard

    public void approved(String owner, String region) {
        customerService.publish("CustomerApproved", customer, heard(owner, region, Map.of("facts", Map.of())));
    }

    public void reassigned(String from, String to, String region) {
        customerService.publish("CustomerReassigned", customer, heard(to, region, Map.of("previousOwnerId", from)));
    }

    /** Anything else that customer-service says; what it says may name another owner or revision, and leave out by null. */
    public void said(UUID eventId, String type, Map<String, Object> more) {
        customerService.publish(eventId, type, customer, heard("lin.wei", "south", more));
    }

    public void cooperationEnded(String owner, String region) {
        customerService.publish("CooperationEnded", customer, heard(owner, region, Map.of("reason", "合同到期")));
    }

    /** The record's revision that was heard of last. */
    public long revision() {
        return revision;
    }

    /** Returns the record's revision that was rejected. */
    public long rejected() {
        rejected(UUID.randomUUID(), revision + 1);
        return revision;
    }

    public void rejected(UUID eventId, long rejectedRevision) {
        Map<String, Object> more = Map.of(
                "revision",
                rejectedRevision,
                "reason",
                "电话为空号",
                "rejectedBy",
                "wang.qiang",
                "rejectedAt",
                clock.instant());
        customerService.publish(eventId, "CustomerRejected", customer, heard("lin.wei", "south", more));
    }

    public void mergedInto(UUID survivor) {
        Map<String, Object> more =
                Map.of("survivorId", survivor, "mergedBy", "wang.qiang", "mergedAt", clock.instant());
        customerService.publish("CustomerMergedInto", customer, heard("lin.wei", "south", more));
    }

    public void unmergedFrom(UUID survivor) {
        Map<String, Object> more = Map.of(
                "survivorId", survivor, "inForce", true, "unmergedBy", "wang.qiang", "unmergedAt", clock.instant());
        customerService.publish("CustomerUnmergedFrom", customer, heard("lin.wei", "south", more));
    }

    public void archived() {
        Map<String, Object> more = Map.of(
                "number",
                "I-H-2026-001",
                "digest",
                "ab".repeat(32),
                "archivedAt",
                clock.instant(),
                "retainUntil",
                "2029-03-02");
        archiveService.publish("CustomerArchived", customer, heard("lin.wei", "south", more));
    }

    /** Classified for the given owner. */
    public void classified(String stage) {
        classified(UUID.randomUUID(), stage, "lin.wei", "south");
    }

    public void classified(UUID eventId, String stage, String owner, String region) {
        classified(eventId, revision, stage, owner, region);
    }

    /** A classification made from an older revision of the record than the latest. */
    public void classifiedFromRevision(long older, String stage, String owner, String region) {
        classified(UUID.randomUUID(), older, stage, owner, region);
    }

    private void classified(UUID eventId, long customerRevision, String stage, String owner, String region) {
        Map<String, Object> more = Map.of(
                "customerRevision", customerRevision,
                "number", "I-H-2026-001",
                "standard", Map.of("code", "S0", "version", 1),
                "dimensions",
                        List.of(Map.of("dimension", "value", "code", "H"), Map.of("dimension", "stage", "code", stage)),
                "classifiedAt", clock.instant());
        classificationService.publish(eventId, "CustomerClassified", customer, heard(owner, region, more));
    }

    private Map<String, Object> heard(String owner, String region, Map<String, Object> more) {
        revision++;
        Map<String, Object> body = new HashMap<>(Map.of(
                "customerId", customer,
                "revision", revision,
                "ownerId", owner,
                "department", "sales",
                "region", region,
                "legalName", NAME));
        body.putAll(more);
        body.values().removeIf(Objects::isNull);
        return body;
    }

    // what is told

    /** Waits for the first such event about the customer. */
    public EventTap.Event told(String type) {
        return tap.await(type, customer);
    }

    public EventTap.Event told(String type, String kind) {
        return tap.await(type, customer, data -> data.path("kind").asText().equals(kind));
    }

    public JsonNode told(String type, Predicate<JsonNode> condition) {
        return tap.await(type, customer, condition).data();
    }

    /** Writes an entry that means nothing; what is told of it is told after all that was stored before. */
    public String writeMarker() {
        return log(Map.of("channel", "OTHER", "twoWay", false))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public void awaitMarker(String entry) {
        told("InteractionRecorded", data -> data.get("entryId").asText().equals(entry));
    }

    /** Waits until everything that was stored before is told. */
    public void awaitAllTold() {
        awaitMarker(writeMarker());
    }

    /** All such events about the customer by now. */
    public List<JsonNode> allTold(String type) {
        return tap.all(type, customer).stream().map(EventTap.Event::data).toList();
    }

    // who asks

    public static RequestSpecification as(String user, String role, String region) {
        return given().auth()
                .oauth2(Tokens.of(user)
                        .roles(role)
                        .department("sales")
                        .regions(region)
                        .sign());
    }

    public static RequestSpecification owner() {
        return as("lin.wei", "sales", "south");
    }

    /** Waits until the archive's word has had its effect. */
    public void awaitStub() {
        await().untilAsserted(() -> file().statusCode(410));
    }

    /** What the archive gets when it asks for the file. */
    public ValidatableResponse file() {
        return as("service-account-archive-service", "archivist", "south")
                .get("/internal/v1/files/" + customer)
                .then();
    }

    /** What the owner writes into the log, with some members changed. */
    public Map<String, Object> entry(Map<String, Object> changes) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "customerId",
                customer,
                "occurredAt",
                clock.instant().minusSeconds(60).toString(),
                "channel",
                "PHONE",
                "twoWay",
                true,
                "content",
                "客户反馈预算有限,需提供分期方案"));
        body.putAll(changes);
        return body;
    }

    public ValidatableResponse log(Map<String, Object> changes) {
        return log(owner(), entry(changes));
    }

    public static ValidatableResponse log(RequestSpecification caller, Map<String, Object> body) {
        return caller.header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post("/api/v1/follow-up-log")
                .then();
    }

    public Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        clock.reset();
        customerService.close();
        classificationService.close();
        archiveService.close();
        tap.close();
    }
}
