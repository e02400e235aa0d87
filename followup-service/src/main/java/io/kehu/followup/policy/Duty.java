package io.kehu.followup.policy;

import io.kehu.calendar.Label;
import io.kehu.calendar.Term;
import java.util.Objects;

/**
 * One thing that a policy wants done.
 *
 * @param kind stable code, {@code FIRST_CONTACT}
 * @param team the department whose work it is
 * @param term how long there is for it, from the day the customer entered the stage; for a recurring duty the length of a cycle
 * @param recurring whether it is due again and again as long as the customer stays in the stage
 * @param completedBy which contacts complete it by themselves
 */
public record Duty(
        String kind,
        Label title,
        String team,
        Assignee assignee,
        Term term,
        boolean recurring,
        CompletedBy completedBy) {

    public Duty {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(assignee, "assignee");
        Objects.requireNonNull(term, "term");
        completedBy = completedBy == null ? CompletedBy.PERSON_ONLY : completedBy;
    }
}
