package io.kehu.customer.transaction;

import io.kehu.clock.TimeOrderedIds;
import io.kehu.customer.CustomerProblem;
import io.kehu.customer.event.CustomerEvents;
import io.kehu.customer.record.ContractDetails;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.customer.record.Status;
import io.kehu.customer.reference.ReferenceList;
import io.kehu.customer.reference.ReferenceLists;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Books what was sold to customers in force, and takes bookings back. The customer is locked meanwhile: its events keep their
 * order, and of two reversals at once the second finds the first.
 */
@ApplicationScoped
public class BookTransaction {

    private final Customers customers;
    private final Transactions transactions;
    private final ReferenceLists lists;
    private final CustomerEvents events;
    private final TimeOrderedIds ids;
    private final Clock clock;

    BookTransaction(
            Customers customers,
            Transactions transactions,
            ReferenceLists lists,
            CustomerEvents events,
            TimeOrderedIds ids,
            Clock clock) {
        this.customers = customers;
        this.transactions = transactions;
        this.lists = lists;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal 404, 409 when the customer is not in force, 400 when the contract is none of its own, or a code is retired */
    @Transactional
    public Transaction book(UUID customerId, NewTransaction entry, String by) {
        Customer customer = lockInForce(customerId);
        requireSound(customer, entry);
        return append(
                customer,
                new Transaction(
                        ids.next(),
                        customerId,
                        entry.occurredOn(),
                        entry.businessLine(),
                        entry.product(),
                        entry.contractNumber(),
                        Objects.requireNonNullElse(
                                entry.region(), customer.ownership().region()),
                        entry.revenue(),
                        entry.cost(),
                        entry.paymentTerms(),
                        entry.note(),
                        null,
                        null,
                        by,
                        clock.instant()));
    }

    /** @throws Refusal 404, 409 when the customer is not in force, or the booking is a reversal or reversed already */
    @Transactional
    public Transaction reverse(UUID customerId, UUID transactionId, String reason, String by) {
        Customer customer = lockInForce(customerId);
        Transaction booking =
                transactions.find(customerId, transactionId).orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
        if (!booking.isReversible()) {
            throw Refusal.of(CustomerProblem.NOT_REVERSIBLE);
        }
        return append(customer, booking.reversal(ids.next(), reason, by, clock.instant()));
    }

    private Customer lockInForce(UUID customerId) {
        Customer customer = customers.lock(customerId);
        if (customer.status() != Status.APPROVED) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, customer.status(), List.of(Status.APPROVED));
        }
        if (customer.ending().isPresent()) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, "ENDED", List.of(Status.APPROVED));
        }
        return customer;
    }

    private void requireSound(Customer customer, NewTransaction entry) {
        List<FieldProblem> faults = new ArrayList<>();
        if (entry.contractNumber() != null && !hasContract(customer, entry.contractNumber())) {
            faults.add(fault("contractNumber", "no-such-contract"));
        }
        if (!lists.isUsable(ReferenceList.BUSINESS_LINE, entry.businessLine())) {
            faults.add(fault("businessLine", "not-usable"));
        }
        if (entry.paymentTerms() != null && !lists.isUsable(ReferenceList.PAYMENT_TERMS, entry.paymentTerms())) {
            faults.add(fault("paymentTerms", "not-usable"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(PlatformProblem.INVALID_BODY).with(faults);
        }
    }

    private static boolean hasContract(Customer customer, String number) {
        return customer.content().contracts().stream()
                .map(ContractDetails::number)
                .anyMatch(number::equals);
    }

    private static FieldProblem fault(String field, String code) {
        return FieldProblem.translatedBy(CustomerProblem.INCOMPLETE, field, code);
    }

    private Transaction append(Customer customer, Transaction booking) {
        transactions.append(booking);
        events.publish(List.of(booking.recorded(customer.currentSubject())));
        return booking;
    }
}
