package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * A field of the entry form.
 *
 * @param path where the form has it: {@code details.legalName}, {@code contacts[0].mobile}
 */
public record Field(Part part, String name, String path) {

    public Field(Part part, String name) {
        this(part, name, part.path + '.' + name);
    }

    /** The parts of the form that a row can fill; of contacts the primary one, of contracts the first. */
    public enum Part {
        DETAILS("details"),
        CONTACT("contacts[0]"),
        CONTRACT("contracts[0]"),
        OWNERSHIP("ownership"),
        LEGACY("legacy");

        private final String path;

        Part(String path) {
            this.path = path;
        }

        JsonNode in(JsonNode record) {
            return switch (this) {
                case CONTACT -> primary(record.path("contacts"));
                case CONTRACT -> record.path("contracts").path(0);
                default -> record.path(path);
            };
        }

        private static JsonNode primary(JsonNode contacts) {
            for (JsonNode contact : contacts) {
                if (contact.path("primary").asBoolean()) {
                    return contact;
                }
            }
            return MissingNode.getInstance();
        }
    }

    public static Field details(String name) {
        return new Field(Part.DETAILS, name);
    }

    static Field contact(String name) {
        return new Field(Part.CONTACT, name);
    }

    /** Under what the form's value states have it: details by their name, others by their path. */
    public String stateKey() {
        return part == Part.DETAILS ? name : path;
    }

    /** The record's value; a missing node where it has none. */
    public JsonNode in(JsonNode record) {
        return part.in(record).path(name);
    }
}
