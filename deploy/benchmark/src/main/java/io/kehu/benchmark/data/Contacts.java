package io.kehu.benchmark.data;

import io.kehu.benchmark.data.GeneratedCustomer.Contact;
import io.kehu.benchmark.data.People.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One to five people at a customer; half of the customers have one. Nine of ten have a mobile number, one of three a landline;
 * everyone has one of them.
 */
final class Contacts {

    private static final Weighted<Integer> COUNTS = Weighted.ofPlaces(0, 52, 26, 13, 6, 3);
    private static final double NO_POSITION = 0.015;
    private static final String[] DECIDING = {
        "总经理", "总经理", "总经理", "董事长", "副总经理", "副总经理", "采购总监", "技术总监", "运营总监", "财务总监", "执行董事", "厂长"
    };
    private static final String[] OTHERS = {
        "采购经理", "采购经理", "采购经理", "技术经理", "信息部经理", "项目经理", "行政经理", "财务经理", "采购专员", "工程师", "办公室主任", "总经理助理", "设备主管"
    };

    private final People people;
    private final Phrases phrases;

    Contacts(People people, Phrases phrases) {
        this.people = people;
        this.phrases = phrases;
    }

    List<Contact> of(long index, Company company, Dice dice) {
        int count = COUNTS.pick(dice);
        int primary = dice.happens(0.8) ? 0 : dice.below(count);
        boolean small = company.headcount() < 50;
        List<Contact> contacts = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            boolean head = place == 0 && dice.happens(small ? 0.3 : 0.03);
            Person person = head ? company.head() : people.person(dice);
            boolean decides = head || dice.happens(place == primary ? 0.45 : 0.25);
            contacts.add(contact(index, place, company, person, decides, place == primary, dice));
        }
        return contacts;
    }

    private Contact contact(
            long index, int place, Company company, Person person, boolean decides, boolean primary, Dice dice) {
        boolean mobile = dice.happens(0.9);
        boolean landline = !mobile || dice.happens(0.28);
        Boolean known = dice.happens(0.85) ? decides : null;
        return new Contact(
                person.name(),
                dice.happens(NO_POSITION) ? null : dice.anyOf(decides ? DECIDING : OTHERS),
                mobile ? Phones.mobile(index, place, dice) : null,
                landline ? Phones.landline(company.city(), dice) : null,
                dice.happens(0.62) ? address(person, company, dice) : null,
                known,
                Boolean.TRUE.equals(known) ? phrases.perhaps(0.12, "hobby", dice) : null,
                Boolean.TRUE.equals(known) && dice.happens(0.08) ? birthday(dice) : null,
                primary);
    }

    private static String address(Person person, Company company, Dice dice) {
        String user =
                switch (dice.below(4)) {
                    case 0 -> person.surname() + '.' + person.givenName();
                    case 1 -> person.givenName() + '.' + person.surname();
                    case 2 -> person.surname() + person.givenName().charAt(0) + dice.below(100);
                    default -> person.surname() + person.givenName();
                };
        return user + '@' + (dice.happens(0.12) ? "mail.example" : company.domain());
    }

    /** Half of the people do not say the year. */
    private static String birthday(Dice dice) {
        String day = LocalDate.of(1962, 1, 1).plusDays(dice.below(36 * 365)).toString();
        return dice.happens(0.5) ? day : day.substring(5);
    }
}
