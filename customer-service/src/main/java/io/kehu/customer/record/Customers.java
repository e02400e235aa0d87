package io.kehu.customer.record;

import io.kehu.customer.duplicate.Duplicates;
import io.kehu.web.ETags;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.NativeQuery;
import org.postgresql.util.PSQLException;

/** All customers that the caller sees: the database leaves out the others. */
@ApplicationScoped
public class Customers implements PanacheRepositoryBase<Customer, UUID> {

    private static final String CODE_ONCE = "customer_credit_code_once";

    /** @throws Refusal 404 when there is none, or none that the caller sees */
    public Customer get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }

    /** @throws Refusal 404 when there is none, or none that the caller sees */
    public Customer lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }

    /**
     * The customer as the caller has read it, locked for a change.
     *
     * @param ifMatch the request's {@code If-Match} header
     * @throws Refusal 404, 428 or 412
     */
    public Customer getForChange(UUID id, String ifMatch) {
        Customer customer = lock(id);
        ETags.match(ifMatch, customer.revision());
        return customer;
    }

    /** @throws Refusal 409 when another record that is worked with has the credit code */
    @Override
    public void flush() {
        try {
            PanacheRepositoryBase.super.flush();
        } catch (ConstraintViolationException e) {
            if (CODE_ONCE.equals(e.getConstraintName())) {
                throw Duplicates.refusal();
            }
            throw e;
        }
    }

    /** Whether the database refuses a credit code that another record that is worked with has. */
    static boolean isCodeTwice(SQLException refused) {
        return refused instanceof PSQLException known
                && known.getServerErrorMessage() != null
                && CODE_ONCE.equals(known.getServerErrorMessage().getConstraint());
    }

    /** The record that goes on under a number: not the one that went up in it, unless the caller sees only that. */
    public Optional<Customer> findByNumber(String number) {
        Optional<Customer> own = find("numbers.number", number).firstResultOptional();
        return own.filter(customer -> customer.merger().isEmpty())
                .or(() -> knownBy(number).stream().findFirst())
                .or(() -> own);
    }

    private List<Customer> knownBy(String former) {
        List<UUID> ids = getEntityManager()
                .createNativeQuery("select known_by(:former)", UUID.class)
                .setParameter("former", former)
                .unwrap(NativeQuery.class)
                .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1 and merger.into is null", ids);
    }

    /** Everything that went up in a record, at first hand or through others. */
    public List<Customer> mergedIn(Customer survivor) {
        List<Customer> merged = list("merger.into", Sort.by("id"), survivor.id());
        return Stream.concat(merged.stream(), merged.stream().flatMap(one -> mergedIn(one).stream()))
                .toList();
    }
}
