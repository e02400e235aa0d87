package io.kehu.customer.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What cannot stand together in one record, however incomplete it may be. */
final class Contradictions {

    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions() {}

    /**
     * @param field path in the form
     * @param kind key of its text
     */
    record Contradiction(String field, Kind kind) {}

    /** The kinds, named as their texts are. */
    enum Kind {
        SecondPrimary,
        TraitsOfDeciders,
        NumberTwice,
        PartTwice
    }

    static List<Contradiction> in(Content content) {
        Contradictions all = new Contradictions();
        all.contacts(content.contacts());
        all.contracts(content.contracts());
        all.parts("competitors", content.competitors());
        all.parts("links", content.links());
        return List.copyOf(all.found);
    }

    private void contacts(List<ContactDetails> contacts) {
        parts("contacts", contacts);
        boolean primary = false;
        for (int i = 0; i < contacts.size(); i++) {
            ContactDetails contact = contacts.get(i);
            String path = "contacts[" + i + "].";
            if (primary && contact.primary()) {
                add(path + "primary", Kind.SecondPrimary);
            }
            primary |= contact.primary();
            if (!Boolean.TRUE.equals(contact.decisionMaker())) {
                addIf(contact.hobbies() != null, path + "hobbies", Kind.TraitsOfDeciders);
                addIf(contact.birthday() != null, path + "birthday", Kind.TraitsOfDeciders);
            }
        }
    }

    private void contracts(List<ContractDetails> contracts) {
        parts("contracts", contracts);
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < contracts.size(); i++) {
            addIf(!numbers.add(contracts.get(i).number()), "contracts[" + i + "].number", Kind.NumberTwice);
        }
    }

    private void parts(String list, List<? extends Part<?>> parts) {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            UUID id = parts.get(i).id();
            addIf(id != null && !ids.add(id), list + "[" + i + "].id", Kind.PartTwice);
        }
    }

    private void addIf(boolean contradictory, String field, Kind kind) {
        if (contradictory) {
            add(field, kind);
        }
    }

    private void add(String field, Kind kind) {
        found.add(new Contradiction(field, kind));
    }
}
