package io.kehu.customer.twin;

import java.util.Locale;

/**
 * Something two records have in common, or do not, with both values: enough to say why in any language.
 *
 * @param ours the first record's value; of a phone in clear, so it is masked on the way out
 * @param theirs the second record's
 * @param points what it adds to the score; negative for what speaks against
 */
public record Reason(Kind kind, String ours, String theirs, int points) {

    /** What was compared and how it came out. */
    public enum Kind {
        SAME_CREDIT_CODE,
        SAME_NAME,
        SAME_CORE_NAME,
        SIMILAR_NAME,
        SAME_BRAND,
        SHORT_NAME,
        SAME_SHORT_NAME,
        BRANCH_AND_HEAD,
        SAME_MOBILE,
        SAME_LANDLINE,
        SAME_SWITCHBOARD,
        SAME_DOMAIN,
        GROUP_AND_COMPANY,
        DIFFERENT_CREDIT_CODES,
        DIFFERENT_PLACES_IN_NAME,
        DIFFERENT_PLACES,
        DIFFERENT_NAMES;

        /** Code of the text that explains it, {@code same-core-name}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the values are phone numbers, which not everybody may see. */
        public boolean comparesPhones() {
            return this == SAME_MOBILE || this == SAME_LANDLINE || this == SAME_SWITCHBOARD;
        }
    }
}
