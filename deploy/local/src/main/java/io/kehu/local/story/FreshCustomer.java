package io.kehu.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A new customer, from the first hasty draft to a classified and numbered record with something to do. */
final class FreshCustomer {

    private final Cast cast;
    private final Narrator narrator;

    FreshCustomer(Cast cast, Narrator narrator) {
        this.cast = cast;
        this.narrator = narrator;
    }

    /** Returns the customer's id. */
    String play(ObjectNode form) {
        narrator.chapter(form.at("/details/legalName").asText() + ": captured, approved, classified, numbered");
        String id = capture(form);
        keepOthersOut(id);
        approve(id);
        explain(id);
        return id;
    }

    private String capture(ObjectNode form) {
        Person sales = cast.salesSouth();
        Answer draft = sales.create("/api/v1/customers", Forms.inAHurry(form)).expect(201);
        String id = draft.text("id");
        narrator.say(
                "%s saves a draft in a hurry and submits it: refused, with everything that is missing:", sales.login());
        Answer refused =
                sales.step(Records.path(id) + "/submit", draft.etag(), null).expect(422);
        refused.body()
                .at("/errors")
                .forEach(error -> narrator.item(
                        "%s: %s",
                        error.at("/field").asText(), error.at("/message").asText()));
        ObjectNode complete = form.deepCopy();
        complete.retain("details", "contacts");
        sales.replace(Records.path(id), draft.etag(), complete).expect(200);
        Records.step(sales, id, "submit", null);
        narrator.say("Corrected and submitted.");
        return id;
    }

    private void keepOthersOut(String id) {
        cast.salesNorth().get(Records.path(id)).expect(404);
        cast.managerNorth().get(Records.path(id)).expect(404);
        String tag = Records.read(cast.salesSouth(), id).etag();
        cast.salesSouth().step(Records.path(id) + "/approve", tag, null).expect(403);
        narrator.say(
                "%s and %s of the north region are told that there is no such customer (404); %s may not approve (403).",
                cast.salesNorth().login(),
                cast.managerNorth().login(),
                cast.salesSouth().login());
    }

    private void approve(String id) {
        Records.step(cast.managerSouth(), id, "approve", null);
        Answer record = Records.numbered(cast.salesSouth(), id);
        narrator.say("%s approves. Number: %s", cast.managerSouth().login(), record.text("number"));
    }

    private void explain(String id) {
        JsonNode assessment =
                cast.salesSouth().get("/api/v1/assessments/" + id).expect(200).body();
        assessment.at("/dimensions").forEach(label -> {
            narrator.item(
                    "%s: %s, because %s",
                    label.at("/dimension").asText(),
                    label.at("/label/zh").asText(),
                    label.at("/explanation/rule").asText());
        });
        JsonNode obligation = Records.obligation(cast.salesSouth(), id);
        narrator.say(
                "To do: %s until %s.",
                obligation.at("/title/zh").asText(), obligation.at("/dueOn").asText());
        narrator.item("%s", obligation.at("/explanation/zh").asText());
    }
}
