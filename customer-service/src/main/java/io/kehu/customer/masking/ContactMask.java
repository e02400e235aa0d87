package io.kehu.customer.masking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.kehu.customer.change.Change;
import io.kehu.customer.change.FieldChange;
import io.kehu.customer.change.FlatState;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Shows contacts to the caller: as they are to whom that is permitted, masked to all others. */
@ApplicationScoped
public class ContactMask {

    private static final StringPermission CLEAR = new StringPermission("contact", "clear");

    /** What a text quotes, to the last quotation mark: there may be some in what is quoted. */
    private static final Pattern QUOTED = Pattern.compile("[\"“].*[\"”]", Pattern.DOTALL);

    private static final String UNREADABLE = "“****”";

    private final SecurityIdentity identity;

    ContactMask(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether the caller sees contacts as they are. */
    public boolean clear() {
        return identity.checkPermissionBlocking(CLEAR);
    }

    /**
     * What the caller means by a form: who does not see contacts as they are, and sends back what was shown instead of a value,
     * leaves the value as it is.
     *
     * @param stored the form of the record as it stands, which is asked for only where something was hidden
     */
    public JsonNode meant(JsonNode form, Supplier<JsonNode> stored) {
        return clear() ? form : SentBack.meant(form, stored.get());
    }

    /** @param path of the value in the record; null values stay null, and what is not shown at all becomes null */
    public JsonNode value(String path, JsonNode value) {
        return clear() ? value : masked(path, value);
    }

    /** Which fields changed is told to everybody; of those that the caller may not read, not how. */
    public List<Change> changes(List<Change> changes) {
        return clear() ? changes : changes.stream().map(ContactMask::masked).toList();
    }

    public FlatState state(FlatState state) {
        return clear() ? state : state.with(ContactMask::masked);
    }

    /**
     * A text that may quote what somebody has written about a contact.
     *
     * @param field path of what it is about; null where it is about the whole
     */
    public String words(String field, String text) {
        boolean harmless = field != null && !field.startsWith("contacts") || clear();
        return harmless ? text : QUOTED.matcher(text).replaceAll(UNREADABLE);
    }

    private static Change masked(Change change) {
        List<FieldChange> fields = change.fields().stream()
                .map(field -> new FieldChange(
                        field.field(), masked(field.field(), field.before()), masked(field.field(), field.after())))
                .toList();
        return new Change(
                change.customerId(),
                change.revision(),
                change.kind(),
                change.by(),
                change.at(),
                change.reason(),
                change.knownAt(),
                change.late(),
                fields);
    }

    private static JsonNode masked(String path, JsonNode value) {
        Optional<Sensitive> sensitive = Sensitive.at(path);
        return value == null || sensitive.isEmpty()
                ? value
                : sensitive
                        .map(field -> field.mask(value.asText()))
                        .map(TextNode::valueOf)
                        .orElse(null);
    }
}
