package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.clock.BusinessZone;
import io.kehu.customer.table.cell.DocumentWords;
import io.kehu.customer.table.cell.MomentText;
import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.problem.RowProblem;
import java.time.Instant;
import java.time.LocalDate;

/** Columns that fill no field of the form, or are written from elsewhere than their field. */
enum OtherRule implements CellRule {
    /** The number that a record has; read, it is one from before. */
    NUMBER {
        @Override
        public void read(String text, Field field, Draft draft) {
            draft.put(field, text);
        }

        @Override
        public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
            String number = record.path("number").asText();
            return OutputCell.text(number.isEmpty() ? field.in(record).asText() : number);
        }
    },
    /** 价值等级: what the standard in force calls the customer, by the amount that is expected a year. */
    VALUE_GRADE {
        @Override
        public void read(String text, Field field, Draft draft) {
            draft.leaveOut(field, text);
        }

        @Override
        public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
            return OutputCell.text(
                    record.path("labels").path("value").path("zh").asText());
        }
    },
    /** The day of it; a time of day is not kept. */
    LAST_FOLLOW_UP {
        @Override
        public void read(String text, Field field, Draft draft) {
            MomentText.read(text)
                    .map(moment -> LocalDate.ofInstant(moment, BusinessZone.ID))
                    .ifPresentOrElse(
                            day -> draft.followedUp(day, null, null),
                            () -> draft.problem(RowProblem.Code.NOT_A_DATE, text));
        }

        @Override
        public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
            String last = record.path("lastInteractionAt").asText();
            return last.isEmpty() ? OutputCell.BLANK : ValueKind.day(Instant.parse(last));
        }
    },
    FOLLOWED_UP_BY {
        @Override
        public void read(String text, Field field, Draft draft) {
            draft.followedUp(null, text, null);
        }
    },
    FOLLOW_UP_CONTENT {
        @Override
        public void read(String text, Field field, Draft draft) {
            draft.followedUp(null, null, text);
        }
    },
    /** Where the record stands: written for who reads the table, a step of its own to change. */
    STATUS {
        @Override
        public void read(String text, Field field, Draft draft) {
            // Nobody enters it.
        }

        @Override
        public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
            String code = record.path("status").asText();
            return OutputCell.text(DocumentWords.STATUS.word(code).orElse(code));
        }
    },
    /** Read elsewhere or not at all. */
    NOTHING {
        @Override
        public void read(String text, Field field, Draft draft) {
            // The row's key and the remarks of an earlier import are no part of the form.
        }
    };

    @Override
    public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
        return OutputCell.BLANK;
    }
}
