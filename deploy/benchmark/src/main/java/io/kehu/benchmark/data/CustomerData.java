package io.kehu.benchmark.data;

import io.kehu.benchmark.data.Dice.Aspect;
import io.kehu.benchmark.data.GeneratedCustomer.Contact;
import io.kehu.benchmark.data.GeneratedCustomer.Contract;
import io.kehu.benchmark.data.GeneratedCustomer.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Customers that look like a company's real ones: row by row, any row at any time, from several threads if need be. The same
 * seed, day and row give the same customer, however many others are asked for.
 */
public final class CustomerData {

    private final long seed;
    private final Phrases phrases = new Phrases();
    private final People people = new People();
    private final Staff staff = new Staff(people);
    private final Meetings meetings;
    private final Contacts contacts;
    private final Needs needs;
    private final Cooperations cooperations;
    private final Contracts contracts;
    private final LegacyNumbers legacyNumbers;
    private final Extras extras;

    private CustomerData(long seed, LocalDate asOf) {
        this.seed = seed;
        this.meetings = new Meetings(seed, new Rhythm(asOf), new Companies(seed, people));
        this.contacts = new Contacts(people, phrases);
        this.needs = new Needs(phrases);
        this.cooperations = new Cooperations(phrases, asOf);
        this.contracts = new Contracts(asOf);
        this.legacyNumbers = new LegacyNumbers(seed, asOf.getYear());
        this.extras = new Extras(phrases);
    }

    /** @param asOf everything has happened before this day */
    public static CustomerData seeded(long seed, LocalDate asOf) {
        return new CustomerData(seed, asOf);
    }

    /** @param from the first row
     * @param to the row after the last */
    public Stream<GeneratedCustomer> range(long from, long to) {
        return LongStream.range(from, to).mapToObj(this::at);
    }

    /** Everybody who can own a customer, whatever the seed. */
    public List<Owner> owners() {
        return staff.all();
    }

    public GeneratedCustomer at(long index) {
        Meeting meeting = meetings.at(index);
        Company company = meeting.company();
        Dice dealing = dice(index, Aspect.DEALINGS);
        Lifecycle lifecycle = cooperations.lifecycle(meeting.day(), dealing);
        Owner owner = staff.ownerOf(company.city().salesRegion(), lifecycle == Lifecycle.ACTIVE, dealing);
        Dice wish = dice(index, Aspect.NEED);
        double expected = Needs.expectedAmount(company.headcount(), wish);
        Sureness sureness = new Sureness(dice(index, Aspect.SURENESS), phrases, meeting.acquiredAt(), owner.login());
        Need need = needs.need(expected, meeting.day(), sureness, wish);
        List<Contact> persons = contacts(index, meeting);
        List<Contract> signed = lifecycle == Lifecycle.ACTIVE
                ? contracts.of(index, meeting.day(), expected, dice(index, Aspect.CONTRACTS))
                : List.of();
        Dice extra = dice(index, Aspect.EXTRAS);
        return new GeneratedCustomer(
                index,
                company.entered(sureness, extra),
                need,
                cooperations.dealings(meeting.acquiredAt(), lifecycle, company, need, persons, signed, dealing),
                persons,
                signed,
                extras.competitors(expected, extra),
                extras.links(index, extra),
                sureness.states(),
                owner,
                meeting.twin() == null
                        ? legacyNumbers.of(
                                index,
                                company.industry(),
                                need.expectedAnnualAmount(),
                                meeting.day().getYear())
                        : null,
                meeting.twin());
    }

    /** A twin by phone has the original's primary contact as its own. */
    private List<Contact> contacts(long index, Meeting meeting) {
        List<Contact> own = contacts.of(index, meeting.company(), dice(index, Aspect.CONTACTS));
        if (meeting.twin() == null || meeting.twin().kind() != TwinKind.PHONE) {
            return own;
        }
        Meeting original = meetings.at(meeting.twin().original());
        Contact shared = primary(contacts.of(
                meeting.twin().original(),
                original.company(),
                dice(meeting.twin().original(), Aspect.CONTACTS)));
        List<Contact> all = new ArrayList<>(own);
        all.replaceAll(contact -> contact.primary() ? shared : contact);
        return all;
    }

    private static Contact primary(List<Contact> contacts) {
        return contacts.stream().filter(Contact::primary).findFirst().orElseThrow();
    }

    private Dice dice(long index, Aspect aspect) {
        return Dice.of(seed, index, aspect);
    }
}
