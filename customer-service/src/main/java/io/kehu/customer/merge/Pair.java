package io.kehu.customer.merge;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import java.util.List;
import java.util.UUID;

/** The record that goes on and the other one. */
record Pair(Customer survivor, Customer other) {

    /** @throws Refusal 404 unless the caller sees both, 400 when they are one */
    static Pair read(Customers customers, UUID survivor, UUID other, String field) {
        requireTwo(survivor, other, field);
        return new Pair(customers.get(survivor), customers.get(other));
    }

    /** The same, both locked: always in one order, so that two people who merge the same two do not wait for each other. */
    static Pair lock(Customers customers, UUID survivor, UUID other, String field) {
        requireTwo(survivor, other, field);
        if (survivor.compareTo(other) < 0) {
            Customer first = customers.lock(survivor);
            return new Pair(first, customers.lock(other));
        }
        Customer first = customers.lock(other);
        return new Pair(customers.lock(survivor), first);
    }

    private static void requireTwo(UUID survivor, UUID other, String field) {
        if (survivor.equals(other)) {
            throw Refusal.of(PlatformProblem.INVALID_BODY)
                    .with(List.of(FieldProblem.translatedBy(CustomerProblem.DUPLICATE, field, "same-record")));
        }
    }
}
