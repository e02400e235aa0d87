package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * A field of the entry form.
 *
 * @param path where the form has it: {@code details.legalName}, {@code contacts[0].mobile}
 */
public record Field(Part part, String name, String path) {

    static final String STATES = "valueStates";

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

    /** Whether the form says how sure such a field is: of details and contacts it does. */
    boolean hasState() {
        return part == Part.DETAILS || part == Part.CONTACT;
    }

    /** How sure the record's value is; a missing node where nothing is said of it. */
    public JsonNode stateIn(JsonNode record) {
        JsonNode states = part == Part.DETAILS ? record : part.in(record);
        return states.path(STATES).path(name);
    }

    /** The record's value; a missing node where it has none. */
    public JsonNode in(JsonNode record) {
        return part.in(record).path(name);
    }
}
