package io.kehu.followup;

import static io.kehu.followup.Calendars.shanghai;
import static io.kehu.followup.Scene.as;
import static org.hamcrest.Matchers.empty;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the record of a scene's customer asks for and says. */
public final class RecordScene {

    private final Scene scene;
    private final Map<String, Object> always = new HashMap<>();

    public RecordScene(Scene scene) {
        this.scene = scene;
    }

    /** A draft to which nobody has given a name yet. */
    public RecordScene withoutName() {
        always.put("legalName", null);
        return this;
    }

    public UUID missing(String field, String dueOn) {
        return missing(UUID.randomUUID(), scene.revision() + 1, field, dueOn);
    }

    public UUID missing(UUID event, long revision, String field, String dueOn) {
        Map<String, Object> more = new HashMap<>(
                Map.of("field", field, "reason", "客户未提供", "reportedBy", "lin.wei", "reportedAt", scene.now()));
        more.put("dueOn", dueOn);
        return say(event, revision, "ValueMissing", more);
    }

    public UUID provided(String field) {
        return provided(UUID.randomUUID(), scene.revision() + 1, field, scene.now());
    }

    public UUID provided(UUID event, long revision, String field, Instant at) {
        return say(
                event, revision, "ValueProvided", Map.of("field", field, "providedBy", "zhao.min", "providedAt", at));
    }

    /** @param until the first instant too late, by the clock of Shanghai */
    public UUID verificationOpened(String until) {
        return verificationOpened(scene.revision(), until);
    }

    public UUID verificationOpened(long revision, String until) {
        return say(
                UUID.randomUUID(),
                revision,
                "VerificationOpened",
                Map.of("enteredBy", "lin.wei", "enteredAt", scene.now(), "dueAt", shanghai(until)));
    }

    public UUID verified() {
        Map<String, Object> more = Map.of(
                "missing",
                new String[] {"SIZE"},
                "wrong",
                new String[0],
                "late",
                false,
                "verifiedBy",
                "lin.wei",
                "verifiedAt",
                scene.now());
        return say(UUID.randomUUID(), scene.revision() + 1, "VerificationCompleted", more);
    }

    public UUID rejected() {
        Map<String, Object> more = Map.of("reason", "电话为空号", "rejectedBy", "wang.qiang", "rejectedAt", scene.now());
        return say(UUID.randomUUID(), scene.revision() + 1, "CustomerRejected", more);
    }

    public UUID reassigned(String from, String to) {
        return say(
                UUID.randomUUID(),
                scene.revision() + 1,
                "CustomerReassigned",
                Map.of("previousOwnerId", from, "ownerId", to));
    }

    private UUID say(UUID event, long revision, String type, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.putAll(always);
        all.put("revision", revision);
        scene.said(event, type, all);
        return event;
    }

    /** Waits until everything that was said before has had its effect: then what is asked for last is there. */
    public void awaitHeard() {
        String mark = "mark-" + UUID.randomUUID();
        missing(mark, "2026-12-31");
        scene.told("FollowUpScheduled", data -> data.path("subject").asText().equals(mark));
        provided(mark);
        scene.told("FollowUpCompleted", data -> data.path("subject").asText().equals(mark));
    }

    /** What the owner sees of such a kind. */
    public ValidatableResponse tasks(String user, String kind, String status) {
        return as(user, "sales", "south")
                .queryParam("customerId", scene.customer)
                .queryParam("kind", kind)
                .queryParam("status", status)
                .get("/api/v1/obligations")
                .then()
                .statusCode(200);
    }

    public void shouldHaveLeftNoDeadLetter() {
        as("admin", "operator", "south")
                .get("/internal/v1/dead-letters?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.key == '" + scene.customer + "' }", empty());
    }
}
