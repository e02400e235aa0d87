package io.kehu.customer.record;

import io.kehu.customer.change.FieldChange;
import io.kehu.customer.change.FlatState;
import io.kehu.customer.notice.Audience;
import java.util.List;
import java.util.Set;

/**
 * How records that come in together are submitted: as it is decided when they are ordered, however long their coming takes.
 *
 * @param wanted whether they are submitted at all
 * @param withoutApproval departments whose records are in force at once (VER-3)
 * @param audience who hears that a record is in force (UPD-2)
 */
public record Submission(boolean wanted, Set<String> withoutApproval, Audience audience) {

    /** They stay drafts. */
    public static final Submission NONE = new Submission(false, Set.of(), Audience.NONE);

    /** What a submission changes of what has a history: the same of every record. */
    private static final List<FieldChange> TO_BE_APPROVED = change(false);

    /** The same where nobody has to approve. */
    public static final List<FieldChange> IN_FORCE = change(true);

    boolean isInForceAtOnce(Customer customer) {
        String department = customer.ownership().department();
        return department != null && withoutApproval.contains(department);
    }

    static List<FieldChange> change(Customer submitted) {
        return submitted.status() == Status.APPROVED ? IN_FORCE : TO_BE_APPROVED;
    }

    private static List<FieldChange> change(boolean inForce) {
        Customer any =
                new Customer(null, new Ownership(null, null, null), null, Entry.of(null, null, false), Content.EMPTY);
        FlatState before = any.state();
        new Approving(any).submit(null, null);
        if (inForce) {
            new Approving(any).waive(null, null);
        }
        return before.to(any.state());
    }
}
