package io.kehu.customer.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.kehu.clock.BusinessZone;
import io.kehu.customer.record.CustomerForm;
import io.kehu.customer.record.EnterCustomers;
import io.kehu.customer.record.NewCustomer;
import io.kehu.customer.record.Ownership;
import io.kehu.customer.record.ReadyRecord;
import io.kehu.customer.record.StoredJson;
import io.kehu.customer.table.Column;
import io.kehu.customer.table.TableRow;
import io.kehu.customer.table.entry.FollowUp;
import io.kehu.customer.table.problem.RowNote;
import io.kehu.web.body.StrictBodies;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes records of rows, checked as a form that is sent one at a time would be. */
@ApplicationScoped
class ReadRows {

    private static final int LONGEST_KEY = 200;
    private static final Ownership NOBODYS = new Ownership(null, null, null);

    private final StrictBodies bodies;
    private final EnterCustomers customers;

    ReadRows(StrictBodies bodies, EnterCustomers customers) {
        this.bodies = bodies;
        this.customers = customers;
    }

    /** A row that was read. */
    sealed interface Row {
        long line();

        String key();
    }

    /**
     * A row that is a record.
     *
     * @param digest of all that it says, however its file is laid out
     * @param notes what is to be said of it
     */
    record Sound(long line, String key, byte[] digest, ReadyRecord record, List<RowFault> notes) implements Row {}

    /** A row that is none. */
    record Unsound(long line, String key, Supplier<List<RowFault>> why) implements Row {}

    /** In any thread. It asks the database only about a code that the lists read so far do not know. */
    Row read(TableRow row, ImportOrder order, Instant now) {
        String key = row.key().toString();
        if (key.length() > LONGEST_KEY) {
            String start = key.substring(0, LONGEST_KEY);
            return new Unsound(row.line(), start, () -> List.of(FaultWords.row("key-too-long", LONGEST_KEY)));
        }
        if (row instanceof TableRow.Refused refused) {
            return new Unsound(row.line(), key, () -> refused.problems().stream()
                    .map(FaultWords::of)
                    .toList());
        }
        try {
            return sound((TableRow.Read) row, key, order, now);
        } catch (Refusal refusal) {
            return new Unsound(row.line(), key, () -> FaultWords.of(refusal));
        }
    }

    private Sound sound(TableRow.Read row, String key, ImportOrder order, Instant now) {
        CustomerForm form = bodies.read(row.entry(), CustomerForm.class);
        Ownership ownership = ownership(Optional.ofNullable(form.ownership()).orElse(NOBODYS), order.ownership());
        NewCustomer entry = new NewCustomer(form.content(), ownership, form.legacy());
        List<RowFault> notes =
                row.notes().stream().map(FaultWords::of).collect(Collectors.toCollection(ArrayList::new));
        Instant contacted = contacted(row.followUp(), now, notes);
        ReadyRecord record = customers.prepare(entry, contacted, order.submit(), order.by(), now);
        return new Sound(row.line(), key, digest(form.entry()), record, List.copyOf(notes));
    }

    /** A row keeps the owner that it names; who nobody owns goes to whom the import names. */
    private static Ownership ownership(Ownership named, Ownership otherwise) {
        Ownership whole = new Ownership(
                named.ownerId() == null ? otherwise.ownerId() : named.ownerId(),
                named.department() == null ? otherwise.department() : named.department(),
                named.region() == null ? otherwise.region() : named.region());
        if (whole.ownerId() == null) {
            throw Refusal.of(PlatformProblem.INVALID_BODY)
                    .with(List.of(FieldProblem.of("ownership.ownerId", "required")));
        }
        return whole;
    }

    /** The day of the last follow-up: the beginning of it, for the hour is not known. */
    private static Instant contacted(FollowUp followUp, Instant now, List<RowFault> notes) {
        if (followUp == null || followUp.on() == null) {
            return null;
        }
        Instant on = followUp.on().atStartOfDay(BusinessZone.ID).toInstant();
        if (on.isAfter(now)) {
            String day = followUp.on().toString();
            notes.add(FaultWords.of(
                    new RowNote(RowNote.Code.IN_FUTURE, Column.LAST_FOLLOW_UP.header(), null, List.of(day))));
            return null;
        }
        return on;
    }

    private static byte[] digest(NewCustomer entry) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(StoredJson.MAPPER.writeValueAsBytes(entry));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
