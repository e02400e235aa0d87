package io.kehu.followup.obligation;

import io.kehu.calendar.Deadline;
import io.kehu.calendar.DeadlineRule;
import io.kehu.calendar.Label;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * The customer's record asks for it, in whatever stage the customer is, and says until when.
 *
 * @param subject the field of the record that it is about; null when it is about the whole record
 * @param askedRevision the record's revision that asked for it last
 */
@Embeddable
public record RecordOrigin(String subject, long askedRevision) implements Origin {

    @Override
    public Optional<Deadline> deadline(DeadlineRule rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Label> explanation(Due due, DeadlineRule rule) {
        return Optional.of(new Label(
                "客户档案要求在%s当日结束前完成。".formatted(due.dueOn()),
                "The customer's record asks for it by the end of %s.".formatted(due.dueOn())));
    }

    /** What a later revision asks for was asked after the rejection, which has only been heard of last. */
    @Override
    public boolean endsWith(long revision) {
        return askedRevision <= revision;
    }
}
