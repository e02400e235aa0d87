package io.kehu.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.local.Clocks;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Nobody calls in time: the set says so to the world, and the call made at last closes it. */
final class MissedDeadline {

    private final Cast cast;
    private final Narrator narrator;
    private final Clocks clocks;
    private final Subscriber subscriber;

    MissedDeadline(Cast cast, Narrator narrator, Clocks clocks, Subscriber subscriber) {
        this.cast = cast;
        this.narrator = narrator;
        this.clocks = clocks;
        this.subscriber = subscriber;
    }

    /** Returns what the clocks show afterwards. */
    Instant play(String customerId) throws IOException, InterruptedException {
        narrator.chapter("The deadline passes");
        JsonNode obligation = Records.obligation(cast.salesSouth(), customerId);
        Instant now = Instant.parse(obligation.at("/dueAt").asText()).plus(Duration.ofMinutes(1));
        String obligationId = obligation.at("/id").asText();
        clocks.setTo(now);
        narrator.say("The clocks of the services are moved on to %s.", now);
        Subscriber.Heard overdue = subscriber.await("io.kehu.FollowUpOverdue.v1", obligationId);
        narrator.say("A subscriber outside hears %s:", overdue.type());
        narrator.item("%s", overdue.body());
        call(customerId, now, obligationId);
        return now;
    }

    private void call(String customerId, Instant now, String obligationId) {
        cast.salesSouth()
                .create(
                        "/api/v1/follow-up-log",
                        Forms.json(
                                """
                                {"customerId": "%s", "occurredAt": "%s", "channel": "PHONE", "twoWay": true,
                                 "content": "首次电话沟通,客户希望了解报价", "nextStep": "发送报价单"}""",
                                customerId, now))
                .expect(201);
        JsonNode done = Patience.until(
                        "The completion",
                        () -> cast.salesSouth().get("/api/v1/obligations/" + obligationId),
                        answer -> answer.text("status").equals("COMPLETED")
                                || answer.text("status").equals("DONE"))
                .body();
        narrator.say(
                "%s calls at last and writes the log entry; the obligation is done%s.",
                cast.salesSouth().login(), done.at("/completion/late").asBoolean() ? ", late" : "");
        Patience.until(
                "The last interaction on the record",
                () -> Records.read(cast.salesSouth(), customerId),
                answer -> !answer.text("lastInteractionAt").isEmpty());
        narrator.say("The record shows the last follow-up.");
    }
}
