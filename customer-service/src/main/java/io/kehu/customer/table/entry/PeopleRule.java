package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kehu.customer.table.cell.PersonText;
import io.kehu.customer.table.file.OutputCell;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Contacts besides the primary one (S3, 次要联系人信息): {@code 李娜 采购经理 13900139000; …}. */
enum PeopleRule implements CellRule {
    OTHER_CONTACTS;

    @Override
    public void read(String text, Field field, Draft draft) {
        for (PersonText person : PersonText.readAll(text)) {
            if (person.reach().trouble() == null) {
                draft.add(ItemsRule.Items.CONTACTS, contact(person));
            } else {
                draft.problem(ReachRule.problem(person.reach().trouble()), text);
            }
        }
    }

    private static ObjectNode contact(PersonText person) {
        ObjectNode contact = JsonNodeFactory.instance.objectNode();
        put(contact, "name", person.name());
        put(contact, "position", person.position());
        put(contact, ReachRule.MOBILE.name(), person.reach().mobile());
        put(contact, ReachRule.LANDLINE.name(), person.reach().landline());
        put(contact, ReachRule.EMAIL.name(), person.reach().email());
        return contact.put("primary", false);
    }

    private static void put(ObjectNode contact, String name, String value) {
        if (value != null) {
            contact.put(name, value);
        }
    }

    @Override
    public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
        StringJoiner people = new StringJoiner("; ");
        for (JsonNode contact : record.path("contacts")) {
            if (!contact.path("primary").asBoolean()) {
                people.add(person(contact));
            }
        }
        return OutputCell.text(people.toString());
    }

    private static String person(JsonNode contact) {
        StringJoiner person = new StringJoiner(" ");
        Stream.concat(
                        Stream.of(
                                        contact.path("name").asText(),
                                        contact.path("position").asText())
                                .filter(text -> !text.isEmpty()),
                        ReachRule.of(contact))
                .forEach(person::add);
        return person.toString();
    }
}
