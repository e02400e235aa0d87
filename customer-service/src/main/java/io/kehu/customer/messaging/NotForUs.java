package io.kehu.customer.messaging;

import io.kehu.messaging.IgnoredEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

@ApplicationScoped
class NotForUs implements IgnoredEvents {

    @Override
    public Set<String> types() {
        return Set.of("FollowUpScheduled", "FollowUpOverdue", "FollowUpCompleted", "FollowUpCancelled");
    }
}
