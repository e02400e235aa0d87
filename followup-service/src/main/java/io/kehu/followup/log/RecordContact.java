package io.kehu.followup.log;

import io.kehu.clock.TimeOrderedIds;
import io.kehu.followup.FollowUpProblem;
import io.kehu.followup.directory.Customer;
import io.kehu.followup.directory.Customers;
import io.kehu.followup.event.Announcements;
import io.kehu.followup.event.Cause;
import io.kehu.followup.obligation.FulfilObligations;
import io.kehu.followup.obligation.Obligation;
import io.kehu.followup.obligation.Obligations;
import io.kehu.followup.policy.Channel;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes an entry into the log and completes what it fulfils. */
@ApplicationScoped
public class RecordContact {

    private final Customers customers;
    private final LogEntries entries;
    private final Obligations obligations;
    private final FulfilObligations fulfil;
    private final Announcements announcements;
    private final TimeOrderedIds ids;
    private final Clock clock;

    RecordContact(
            Customers customers,
            LogEntries entries,
            Obligations obligations,
            FulfilObligations fulfil,
            Announcements announcements,
            TimeOrderedIds ids,
            Clock clock) {
        this.customers = customers;
        this.entries = entries;
        this.obligations = obligations;
        this.fulfil = fulfil;
        this.announcements = announcements;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was written, and which obligations it completed. */
    public record Recorded(LogEntry entry, List<Obligation> completed) {}

    /** @throws Refusal when the caller sees no such customer, follow-up has ended, or the entry names what isn't there */
    @Transactional
    public Recorded record(NewEntry entry, String caller) {
        Customer customer = customers.lock(entry.customerId()).orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
        if (customer.isSettled()) {
            throw Refusal.of(FollowUpProblem.FOLLOW_UP_ENDED);
        }
        customer.mergedInto().ifPresent(survivor -> {
            throw Refusal.of(FollowUpProblem.MERGED).with("mergedInto", survivor);
        });
        Instant now = clock.instant();
        check(entry, now);
        LogEntry written = new LogEntry(ids.next(), entry, caller, now);
        entries.persist(written);
        announcements.announce(customer, written.recorded(), Cause.by(caller));
        return new Recorded(written, fulfil.by(written.asContact(entry.completes()), customer));
    }

    private void check(NewEntry entry, Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        if (entry.occurredAt().isAfter(now)) {
            problems.add(FieldProblem.of("occurredAt", "in-future"));
        }
        if (entry.channel() == Channel.MAIL_SENT && entry.twoWay()) {
            problems.add(FieldProblem.of("twoWay", "mail-sent-is-one-way"));
        }
        if (entry.corrects() != null && !entries.exists(entry.customerId(), entry.corrects())) {
            problems.add(FieldProblem.of("corrects", "unknown-entry"));
        }
        if (entry.completes() != null) {
            Optional<Obligation> named = obligations.openOne(entry.customerId(), entry.completes());
            if (named.isEmpty()) {
                problems.add(FieldProblem.of("completesObligationId", "no-open-obligation"));
            } else if (!named.get().isDoneByContact()) {
                problems.add(FieldProblem.of("completesObligationId", "done-in-the-record"));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.of(FollowUpProblem.INVALID_ENTRY).with(problems);
        }
    }
}
