package io.kehu.customer.finding;

import java.util.Set;

/**
 * What customers are counted by.
 *
 * @param by one of {@link #KINDS}, or {@code label}
 * @param dimension of the label; else null
 */
public record Grouping(String by, String dimension) {

    /** Not grouped at all. */
    public static final Grouping NONE = new Grouping(null, null);

    public static final Set<String> KINDS = Set.of(
            "status",
            "lifecycle",
            "progress",
            "demandType",
            "sourceChannel",
            "enterpriseNature",
            "industry",
            "province",
            "region",
            "department",
            "owner",
            "product",
            "tag",
            "flag");

    private static final String LABEL = "label:";

    /** @throws IllegalArgumentException when customers are not counted by that */
    public static Grouping of(String text) {
        if (text.startsWith(LABEL) && text.length() > LABEL.length()) {
            return new Grouping("label", text.substring(LABEL.length()));
        }
        if (!KINDS.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return new Grouping(text, null);
    }
}
