package io.kehu.customer.record;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Which fields differ between two states of a record. */
final class Changes {

    private Changes() {}

    /** Field names as the API has them; {@code contacts} stands for all of them. */
    static List<String> between(
            CustomerDetails before,
            List<ContactDetails> contactsBefore,
            CustomerDetails after,
            List<ContactDetails> contactsAfter) {
        List<String> changed = new ArrayList<>(Arrays.stream(CustomerDetails.class.getRecordComponents())
                .filter(field -> !same(read(field, before), read(field, after)))
                .map(RecordComponent::getName)
                .toList());
        if (!contactsBefore.equals(contactsAfter)) {
            changed.add("contacts");
        }
        return changed;
    }

    private static boolean same(Object before, Object after) {
        return before instanceof BigDecimal a && after instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : Objects.equals(before, after);
    }

    private static Object read(RecordComponent field, CustomerDetails details) {
        try {
            return field.getAccessor().invoke(details);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
