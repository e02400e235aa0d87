package io.kehu.customer.record;

import io.kehu.clock.TimeOrderedIds;
import io.kehu.customer.change.Change;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.duplicate.Duplicates;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.CustomerEvents;
import io.kehu.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** Enters records, any number at once (CAP-13), in a few statements. */
@ApplicationScoped
public class EnterCustomers {

    private final CustomerEvents events;
    private final ChangeLog changes;
    private final FreshCodes codes;
    private final CompleteRecords complete;
    private final Deadlines deadlines;
    private final TimeOrderedIds ids;
    private final DataSource database;

    EnterCustomers(
            CustomerEvents events,
            ChangeLog changes,
            FreshCodes codes,
            CompleteRecords complete,
            Deadlines deadlines,
            TimeOrderedIds ids,
            DataSource database) {
        this.events = events;
        this.changes = changes;
        this.codes = codes;
        this.complete = complete;
        this.deadlines = deadlines;
        this.ids = ids;
        this.database = database;
    }

    /**
     * Makes a record of an entry without storing it; in any thread.
     *
     * @param contacted when somebody last spoke with the customer; null when nobody knows
     * @throws io.kehu.web.problem.Refusal as entering or submitting it would be refused with
     */
    public ReadyRecord prepare(NewCustomer entry, Instant contacted, Submission submission, Caller by, Instant now) {
        return prepare(entry, ChangeKind.IMPORTED, contacted, submission, by, now);
    }

    ReadyRecord prepare(
            NewCustomer entry, ChangeKind how, Instant contacted, Submission submission, Caller by, Instant now) {
        codes.require(CustomerDetails.EMPTY, entry.content().details());
        Ownership ownership = OwnershipRule.decide(entry.ownership(), by);
        Content content = new SettleStates(Content.EMPTY, by.id(), now)
                .settle(entry.content().identified(Content.EMPTY, ids::next));
        if (submission.wanted()) {
            complete.require(content);
        }
        Instant collected = content.details().acquiredAt();
        boolean late = deadlines.isEnteredLate(collected, now);
        Customer customer = new Customer(ids.next(), ownership, entry.legacy(), Entry.of(by.id(), now, late), content);
        if (contacted != null) {
            customer.interacted(contacted);
        }
        List<Change> steps = new ArrayList<>(2);
        steps.add(new Change(customer.id(), 0, how, by.id(), now, null, collected, late, List.of()));
        // What is imported may have been collected years ago: nobody could look at it before today.
        Instant visible = how == ChangeKind.IMPORTED ? now : Objects.requireNonNullElse(collected, now);
        List<CustomerEvent> news =
                new ArrayList<>(new Approving(customer).entered(deadlines.oneWorkingDayAfter(visible)));
        if (submission.wanted()) {
            news.addAll(submit(customer, submission, by.id(), now));
            steps.add(submitted(customer, by.id(), now));
        }
        return new ReadyRecord(customer, steps, news);
    }

    private static List<CustomerEvent> submit(Customer customer, Submission submission, String by, Instant now) {
        Approving steps = new Approving(customer);
        List<CustomerEvent> news = new ArrayList<>(steps.submit(by, now));
        boolean inForce = submission.isInForceAtOnce(customer);
        if (inForce) {
            news.addAll(steps.waive(by, now));
        }
        customer.countUp();
        if (inForce) {
            submission.audience().notice(customer.currentSubject(), by, now).ifPresent(news::add);
        }
        return news;
    }

    private static Change submitted(Customer customer, String by, Instant now) {
        return new Change(
                customer.id(),
                customer.revision(),
                ChangeKind.SUBMITTED,
                by,
                now,
                null,
                null,
                false,
                Submission.change(customer));
    }

    /**
     * Stores them with their history and events; needs a transaction. Whether they are twins is for the caller to know.
     *
     * @throws io.kehu.web.problem.Refusal 409 when another record that is worked with has the credit code of one
     */
    public void store(List<ReadyRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            CustomerColumns.insert(
                    connection, records.stream().map(ReadyRecord::columns).toList());
        } catch (SQLException e) {
            throw Customers.isCodeTwice(e)
                    ? Duplicates.refusal()
                    : new IllegalStateException("The records were not stored", e);
        }
        changes.append(
                records.stream().flatMap(record -> record.changes().stream()).toList());
        events.publish(
                records.stream().flatMap(record -> record.events().stream()).toList());
    }
}
