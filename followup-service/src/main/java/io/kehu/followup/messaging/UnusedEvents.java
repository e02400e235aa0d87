package io.kehu.followup.messaging;

import io.kehu.messaging.IgnoredEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What happens to a record before it is approved, or inside of it, asks nobody to follow the customer up. */
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
                "ChangeNoticed",
                "VerificationOpened",
                "VerificationCompleted",
                "ValueMissing",
                "ValueProvided",
                "CooperationStarted",
                "TransactionRecorded");
    }
}
