package io.kehu.classification.assessment;

import io.kehu.classification.numbering.AssignedNumber;
import io.kehu.classification.numbering.IssueNumbers;
import io.kehu.classification.numbering.NumberRequest;
import io.kehu.classification.standard.Standard;
import io.kehu.classification.standard.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Evaluates, numbers, stores and tells, for a batch of customers in the running transaction: n customers cost one look at
 * the standard, one step of each counter, and batched inserts.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClassifyCustomers {

    private final Assessments assessments;
    private final LabelHistory history;
    private final Standards standards;
    private final IssueNumbers issueNumbers;
    private final Event<CustomersClassified> told;
    private final Clock clock;

    ClassifyCustomers(
            Assessments assessments,
            LabelHistory history,
            Standards standards,
            IssueNumbers issueNumbers,
            Event<CustomersClassified> told,
            Clock clock) {
        this.assessments = assessments;
        this.history = history;
        this.standards = standards;
        this.issueNumbers = issueNumbers;
        this.told = told;
        this.clock = clock;
    }

    /** A verdict on a customer who may still be without a number. */
    private record Pending(Assessment customer, Ownership ownership, Verdict verdict, String correlationId) {

        CustomerClassified asEvent() {
            return new CustomerClassified(
                    customer.customerId(),
                    ownership,
                    verdict.customerRevision(),
                    customer.number(),
                    verdict.standard(),
                    verdict.decisions(),
                    verdict.changedDimensions(),
                    verdict.at(),
                    correlationId);
        }
    }

    /** Takes news in the order in which it happened. */
    public void hear(List<News> all) {
        Instant now = now();
        Standard standard = standards.inForce(now);
        Map<UUID, Assessment> customers =
                assessments.lock(all.stream().map(News::customerId).distinct().toList());
        List<Pending> pending = new ArrayList<>();
        for (News news : all) {
            Assessment customer = customers.get(news.customerId());
            if (!customer.isStub()) {
                customer.belongTo(news.ownership());
                news.change().applyTo(customer);
                pending.addAll(classify(customer, standard, now, news.correlationId()));
            }
        }
        conclude(pending, standard, now);
        forget(customers.values());
    }

    /** Looks again at customers whose facts are as they were. */
    void lookAgain(List<Assessment> customers) {
        Instant now = now();
        Standard standard = standards.inForce(now);
        List<Pending> pending = customers.stream()
                .flatMap(customer -> classify(customer, standard, now, null).stream())
                .toList();
        conclude(pending, standard, now);
    }

    private static List<Pending> classify(Assessment customer, Standard standard, Instant now, String correlationId) {
        return customer.classify(standard, now)
                .map(verdict -> new Pending(customer, customer.ownership(), verdict, correlationId))
                .map(List::of)
                .orElse(List.of());
    }

    private void conclude(List<Pending> pending, Standard standard, Instant now) {
        Map<UUID, AssignedNumber> numbers = issueNumbers.assign(standard.numbering(), requests(pending), now);
        for (Pending one : pending) {
            Assessment customer = one.customer();
            if (customer.number() == null) {
                customer.number(numbers.get(customer.customerId()));
            }
            one.verdict().changed().stream()
                    .map(decision -> new LabelChange(
                            customer.customerId(),
                            one.verdict().round(),
                            one.verdict().at(),
                            decision))
                    .forEach(history::persist);
        }
        if (!pending.isEmpty()) {
            told.fire(new CustomersClassified(
                    pending.stream().map(Pending::asEvent).toList()));
        }
    }

    private static List<NumberRequest> requests(List<Pending> pending) {
        Map<UUID, NumberRequest> first = new LinkedHashMap<>();
        for (Pending one : pending) {
            Assessment customer = one.customer();
            if (customer.number() == null) {
                first.putIfAbsent(
                        customer.customerId(),
                        new NumberRequest(customer.customerId(), one.verdict().codesInNumber(), customer.legacy()));
            }
        }
        return List.copyOf(first.values());
    }

    private void forget(Collection<Assessment> customers) {
        List<UUID> archived = customers.stream()
                .filter(Assessment::isStub)
                .map(Assessment::customerId)
                .toList();
        if (!archived.isEmpty()) {
            history.forget(archived);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
