package io.kehu.customer.completeness;

import io.kehu.customer.record.ContactDetails;
import io.kehu.customer.record.CustomerDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fields without which a record is not submitted (S0 step 1, 必填信息项): legal name, industry, size, key contact with
 * position and a way to reach them, core demand, time acquired, source channel. Size is employees or revenue.
 */
public final class RequiredToSubmit {

    private RequiredToSubmit() {}

    /** Everything that is missing, in the order of the form; empty when the record is complete. */
    public static List<Missing> missing(CustomerDetails details, List<ContactDetails> contacts) {
        List<Missing> missing = new ArrayList<>();
        require(details.legalName(), "details.legalName", missing);
        require(details.industryCode(), "details.industryCode", missing);
        if (details.employees() == null && details.annualRevenue() == null) {
            missing.add(new Missing("details.employees", Missing.Kind.SIZE_REQUIRED));
        }
        require(details.demandType(), "details.demandType", missing);
        require(details.acquiredAt(), "details.acquiredAt", missing);
        require(details.sourceChannel(), "details.sourceChannel", missing);
        require(details.lifecycle(), "details.lifecycle", missing);
        if (contacts.stream().filter(ContactDetails::primary).count() != 1) {
            missing.add(new Missing("contacts", Missing.Kind.ONE_PRIMARY));
        }
        IntStream.range(0, contacts.size())
                .filter(i -> contacts.get(i).primary())
                .forEach(i -> missing.addAll(missingOfPrimary(contacts.get(i), "contacts[" + i + "].")));
        return List.copyOf(missing);
    }

    private static List<Missing> missingOfPrimary(ContactDetails contact, String path) {
        List<Missing> missing = new ArrayList<>();
        require(contact.name(), path + "name", missing);
        require(contact.position(), path + "position", missing);
        if (Stream.of(contact.mobile(), contact.landline(), contact.email()).allMatch(java.util.Objects::isNull)) {
            missing.add(new Missing(path + "mobile", Missing.Kind.REACH_REQUIRED));
        }
        return missing;
    }

    private static void require(Object value, String field, List<Missing> missing) {
        if (value == null) {
            missing.add(new Missing(field, Missing.Kind.MISSING));
        }
    }
}
