package io.kehu.classification.messaging;

import io.kehu.messaging.IgnoredEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events on the same topics that no label depends on. */
@ApplicationScoped
class SkippedEvents implements IgnoredEvents {

    @Override
    public Set<String> types() {
        return Set.of(
                "CustomerSubmitted",
                "CustomerReturned",
                "FollowUpScheduled",
                "FollowUpOverdue",
                "FollowUpCompleted",
                "FollowUpCancelled");
    }
}
