package io.kehu.customer.completeness;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a record must have before it is submitted, and keep while it is in force, as one standard's document has it. Reads
 * records as JSON, with the names of the API's form.
 *
 * @param details fields of {@code details}
 * @param lists members of the record beside them
 * @param primaryContact fields of the primary contact, of whom there is exactly one
 */
public record Requirements(
        String standard, List<Requirement> details, List<Requirement> lists, List<Requirement> primaryContact) {

    private static final String CONTACTS = "contacts";

    public Requirements {
        lists = Objects.requireNonNullElse(lists, List.of());
    }

    /** @throws IllegalArgumentException when none are shipped for that standard */
    public static Requirements of(String standard) {
        try (InputStream text = Requirements.class.getResourceAsStream("/completeness/" + standard + ".json")) {
            if (text == null) {
                throw new IllegalArgumentException("There are no requirements of " + standard);
            }
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(text, Requirements.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is missing, in the order of the form; empty when the record is complete (CAP-3). */
    public List<Missing> missing(JsonNode record) {
        String lifecycle = record.at("/details/lifecycle").asText();
        List<Missing> missing = new ArrayList<>();
        check(details, record.path("details"), record.path("valueStates"), "details.", lifecycle, missing);
        check(lists, record, record.path("valueStates"), "", lifecycle, missing);
        List<Integer> primaries = primaries(record.path(CONTACTS));
        if (primaries.size() != 1) {
            missing.add(new Missing(CONTACTS, Missing.Kind.ONE_PRIMARY, List.of(CONTACTS)));
        }
        for (int i : primaries) {
            JsonNode contact = record.path(CONTACTS).path(i);
            check(primaryContact, contact, contact.path("valueStates"), "contacts[" + i + "].", lifecycle, missing);
        }
        return List.copyOf(missing);
    }

    /** All that is asked for, in the order of the form. */
    public List<Required> all() {
        List<Required> all = new ArrayList<>();
        details.forEach(requirement -> all.add(Required.of(requirement, "details.")));
        lists.forEach(requirement -> all.add(Required.of(requirement, "")));
        all.add(Required.ONE_PRIMARY_CONTACT);
        primaryContact.forEach(requirement -> all.add(Required.of(requirement, CONTACTS + "[].")));
        return List.copyOf(all);
    }

    private static void check(
            List<Requirement> required,
            JsonNode values,
            JsonNode states,
            String path,
            String lifecycle,
            List<Missing> missing) {
        for (Requirement requirement : required) {
            boolean applies = requirement.when() == null || requirement.when().equals(lifecycle);
            boolean met = requirement.anyOf().stream().anyMatch(field -> isThere(values.path(field)))
                    || requirement.waivable()
                            && requirement.anyOf().stream().anyMatch(field -> isExcused(states.path(field)));
            if (applies && !met) {
                Required lacking = Required.of(requirement, path);
                missing.add(new Missing(lacking.anyOf().get(0), lacking.kind(), lacking.anyOf()));
            }
        }
    }

    private static boolean isThere(JsonNode value) {
        return !value.isMissingNode() && !value.isNull() && !(value.isArray() && value.isEmpty());
    }

    private static boolean isExcused(JsonNode state) {
        String name = state.path("state").asText();
        return (name.equals("NOT_PROVIDED") || name.equals("TO_CONFIRM")) && state.hasNonNull("reason");
    }

    private static List<Integer> primaries(JsonNode contacts) {
        List<Integer> primaries = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            if (contacts.path(i).path("primary").asBoolean()) {
                primaries.add(i);
            }
        }
        return primaries;
    }
}
