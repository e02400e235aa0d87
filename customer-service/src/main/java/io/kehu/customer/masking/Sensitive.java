package io.kehu.customer.masking;

import io.kehu.customer.phone.PhoneNumber;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of a contact that not everybody reads: nothing to reach a person by, and nothing personal, but enough to tell
 * contacts apart.
 */
public enum Sensitive {
    MOBILE(PhoneNumber::mask),
    LANDLINE(PhoneNumber::mask),
    EMAIL(Sensitive::mail),
    HOBBIES(any -> null),
    BIRTHDAY(any -> null);

    private static final Pattern PATH = Pattern.compile("contacts\\[[^\\]]*\\]\\.(\\w+)");

    private final UnaryOperator<String> masking;

    Sensitive(UnaryOperator<String> masking) {
        this.masking = masking;
    }

    /** The one that stands at a path of the record, {@code contacts[<id>].mobile}. */
    static Optional<Sensitive> at(String path) {
        Matcher contact = PATH.matcher(path);
        return contact.matches()
                ? Arrays.stream(values())
                        .filter(field -> field.member().equals(contact.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    /** Its name in a contact. */
    String member() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is shown of a value; null: nothing. */
    public String mask(String value) {
        return value == null ? null : masking.apply(value);
    }

    private static String mail(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? null : address.charAt(0) + "****" + address.substring(at);
    }
}
