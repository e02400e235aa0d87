package io.kehu.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A cooperation ends, and the whole file goes to the history store. */
final class Ending {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Cast cast;
    private final Narrator narrator;

    Ending(Cast cast, Narrator narrator) {
        this.cast = cast;
        this.narrator = narrator;
    }

    void play(String customerId, Instant now) {
        narrator.chapter("The cooperation ends; the file is archived");
        Records.step(
                cast.salesSouth(),
                customerId,
                "end-cooperation",
                Forms.json("{\"endedOn\": \"%s\", \"reason\": \"合同到期未续约\"}", LocalDate.ofInstant(now, CHINA)));
        JsonNode file = Patience.until(
                        "The history file",
                        () -> cast.generalManager().get("/api/v1/history-files/" + customerId),
                        answer -> answer.status() == 200)
                .body();
        narrator.say(
                "%s reads the history file of %s:",
                cast.generalManager().login(), file.at("/number").asText());
        narrator.item("kept until %s", file.at("/retainUntil").asText());
        narrator.item("SHA-256 %s", file.at("/digest").asText());
        file.at("/parts")
                .properties()
                .forEach(part -> narrator.item(
                        "part of the %s service: %d characters",
                        part.getKey(), part.getValue().toString().length()));
        stub(customerId);
        trail(customerId);
    }

    private void stub(String customerId) {
        Patience.until("The stub", () -> Records.read(cast.salesSouth(), customerId), answer -> answer.text("status")
                .equals("ARCHIVED"));
        narrator.say("The record itself is a stub now: name and number stay, contacts are gone.");
    }

    private void trail(String customerId) {
        JsonNode trail = Patience.until(
                        "The audit trail",
                        () -> cast.auditor().get("/api/v1/audit-trail?limit=200&customerId=" + customerId),
                        answer -> answer.body().at("/items").toString().contains("CustomerArchived"))
                .body();
        narrator.say("%s reads the audit trail:", cast.auditor().login());
        trail.at("/items")
                .forEach(entry -> narrator.item(
                        "%s  %-20s %s",
                        entry.at("/occurredAt").asText(),
                        entry.at("/type").asText(),
                        entry.at("/actor").asText()));
    }
}
