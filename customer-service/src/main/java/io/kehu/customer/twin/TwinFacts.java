package io.kehu.customer.twin;

import io.kehu.customer.phone.PhoneNumber;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is compared of a record. Anything may be missing: a draft has twins too.
 *
 * @param legalName null when the record has none
 * @param shortName null when the record has none
 * @param creditCode null when the record has none
 * @param domains registered domains of the company's own mail, without those of public providers
 * @param place GB/T 2260 code of where the company is registered; null when unknown
 */
public record TwinFacts(
        NameKey legalName,
        NameKey shortName,
        String creditCode,
        Set<PhoneNumber> phones,
        Set<String> domains,
        String place) {

    /**
     * The facts of a record as it stands. What cannot be read (no phone number, no address) is left out.
     *
     * @param place six-digit division, or the name of a city or province
     */
    public static TwinFacts of(
            String legalName,
            String shortName,
            String creditCode,
            Collection<String> phones,
            Collection<String> emails,
            String place) {
        return new TwinFacts(
                filled(legalName).map(NameKey::of).orElse(null),
                filled(shortName).map(NameKey::of).orElse(null),
                filled(creditCode)
                        .map(code -> code.strip().toUpperCase(Locale.ROOT))
                        .orElse(null),
                each(phones, PhoneNumber::parse),
                each(emails, MailDomain::ofCompany),
                Regions.code(place));
    }

    /** The place of registration, or else the one in the legal name; null when both are unknown. */
    String home() {
        return place != null || legalName == null ? place : legalName.region();
    }

    private static Optional<String> filled(String text) {
        return Optional.ofNullable(text).filter(any -> !any.isBlank());
    }

    private static <T> Set<T> each(Collection<String> texts, Function<String, Optional<T>> reading) {
        Set<T> read = new LinkedHashSet<>();
        for (String text : texts) {
            if (text != null) {
                reading.apply(text).ifPresent(read::add);
            }
        }
        return Collections.unmodifiableSet(read);
    }
}
