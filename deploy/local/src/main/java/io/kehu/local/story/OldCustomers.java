package io.kehu.local.story;

/** The customers of the record table come in with the numbers they have always had. */
final class OldCustomers {

    private static final String COLLECTED = "2024-03-01T01:00:00Z";

    private final Cast cast;
    private final Narrator narrator;

    OldCustomers(Cast cast, Narrator narrator) {
        this.cast = cast;
        this.narrator = narrator;
    }

    void play() {
        narrator.chapter("The three rows of the record table keep their numbers (S0, NUM-4)");
        RecordTable.rows(COLLECTED).forEach(this::bringIn);
    }

    private void bringIn(RecordTable.Row row) {
        if (cast.managerSouth()
                        .get("/api/v1/customers/by-number/" + row.number())
                        .status()
                == 200) {
            narrator.say("%s is in the books since an earlier run.", row.number());
            return;
        }
        String id = cast.dataAdministrator()
                .create("/api/v1/customers", row.form())
                .expect(201)
                .text("id");
        Records.step(cast.dataAdministrator(), id, "submit", null);
        Records.step(cast.managerSouth(), id, "approve", null);
        Answer record = Records.numbered(cast.managerSouth(), id);
        if (!record.text("number").equals(row.number())) {
            throw new StoryFailure("The number " + row.number() + " became " + record.text("number"));
        }
        narrator.say(
                "%s  %s  %s · %s · %s",
                row.number(),
                record.text("details.legalName"),
                record.text("labels.value.zh"),
                record.text("labels.size.zh"),
                record.text("labels.stage.zh"));
        narrator.item("%s", record.text("legacy.note"));
        if (!record.text("labels.stage.zh").equals(row.stageThen())) {
            narrator.item("表中为%s;其后三个月以上无交互", row.stageThen());
        }
    }
}
