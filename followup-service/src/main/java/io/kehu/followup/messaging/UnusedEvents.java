package io.kehu.followup.messaging;

import io.kehu.messaging.IgnoredEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What happens before a customer is approved is none of this service's business. */
@ApplicationScoped
class UnusedEvents implements IgnoredEvents {

    @Override
    public Set<String> types() {
        return Set.of("CustomerSubmitted", "CustomerReturned");
    }
}
