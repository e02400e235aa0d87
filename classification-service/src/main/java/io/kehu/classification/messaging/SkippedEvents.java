package io.kehu.classification.messaging;

import io.kehu.messaging.IgnoredEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events on the same topics that no label depends on. A rejected customer keeps its labels and its number. */
@ApplicationScoped
class SkippedEvents implements IgnoredEvents {

    @Override
    public Set<String> types() {
        return Set.of(
                "CustomerSubmitted",
                "CustomerReturned",
                "CustomerRejected",
                "CustomerReinstated",
                "CustomerConfirmed",
                "CustomersExported",
                "ContactsSeen",
                "ChangeNoticed",
                "VerificationOpened",
                "VerificationCompleted",
                "ValueMissing",
                "ValueProvided",
                "CooperationStarted",
                "TransactionRecorded",
                "FollowUpScheduled",
                "FollowUpOverdue",
                "FollowUpCompleted",
                "FollowUpCancelled");
    }
}
