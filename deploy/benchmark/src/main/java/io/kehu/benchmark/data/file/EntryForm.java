package io.kehu.benchmark.data.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kehu.benchmark.data.GeneratedCustomer;
import io.kehu.benchmark.data.GeneratedCustomer.CompanyFacts;
import io.kehu.benchmark.data.GeneratedCustomer.Competitor;
import io.kehu.benchmark.data.GeneratedCustomer.Contact;
import io.kehu.benchmark.data.GeneratedCustomer.Contract;
import io.kehu.benchmark.data.GeneratedCustomer.Dealings;
import io.kehu.benchmark.data.GeneratedCustomer.Legacy;
import io.kehu.benchmark.data.GeneratedCustomer.Link;
import io.kehu.benchmark.data.GeneratedCustomer.Need;
import io.kehu.benchmark.data.GeneratedCustomer.ValueState;
import io.kehu.benchmark.data.Owner;
import java.util.List;
import java.util.Map;

/** The body of {@code POST /api/v1/customers}. */
record EntryForm(
        Details details,
        List<Contact> contacts,
        List<Contract> contracts,
        List<Competitor> competitors,
        List<Link> links,
        Map<String, ValueState> valueStates,
        Ownership ownership,
        Legacy legacy) {

    record Details(@JsonUnwrapped CompanyFacts company, @JsonUnwrapped Need need, @JsonUnwrapped Dealings dealings) {}

    record Ownership(String ownerId, String department, String region) {}

    static EntryForm of(GeneratedCustomer customer) {
        Owner owner = customer.owner();
        return of(customer, new Ownership(owner.login(), owner.department(), owner.region()));
    }

    /** As the one who enters it sends it: it becomes theirs. */
    static EntryForm ownOf(GeneratedCustomer customer) {
        return of(customer, null);
    }

    private static EntryForm of(GeneratedCustomer customer, Ownership ownership) {
        return new EntryForm(
                new Details(customer.company(), customer.need(), customer.dealings()),
                customer.contacts(),
                customer.contracts(),
                customer.competitors(),
                customer.links(),
                customer.valueStates(),
                ownership,
                customer.legacy());
    }
}
