package io.kehu.customer.cooperation;

import io.kehu.clock.BusinessZone;
import io.kehu.customer.CustomerProblem;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.Motive;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.CustomerSteps;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Ends cooperations. */
@ApplicationScoped
public class Cooperation {

    private final CustomerSteps steps;
    private final Clock clock;

    Cooperation(CustomerSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** @param on the last day of the cooperation, not in the future (Asia/Shanghai) */
    @Transactional
    public Customer end(UUID id, String ifMatch, LocalDate on, String reason, String by) {
        if (on.isAfter(LocalDate.ofInstant(clock.instant(), BusinessZone.ID))) {
            throw Refusal.of(PlatformProblem.INVALID_BODY)
                    .with(List.of(FieldProblem.translatedBy(CustomerProblem.INCOMPLETE, "endedOn", "in-future")));
        }
        return steps.take(
                id,
                ifMatch,
                ChangeKind.COOPERATION_ENDED,
                Motive.because(reason),
                by,
                (customer, now) -> customer.endCooperation(on, reason, by, now));
    }
}
