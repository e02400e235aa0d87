package io.kehu.followup.messaging;

import io.kehu.messaging.IgnoredEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Steps of a record that ask nobody to do anything for the customer. */
@ApplicationScoped
class UnusedEvents implements IgnoredEvents {

    @Override
    public Set<String> types() {
        return Set.of(
                "CustomerSubmitted",
                "CustomerReturned",
                "CustomerReinstated",
                "CustomerConfirmed",
                "CustomersExported",
                "ContactsSeen",
                "ChangeNoticed",
                "CooperationStarted",
                "TransactionRecorded");
    }
}
