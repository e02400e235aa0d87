package io.kehu.classification.numbering;

/**
 * A number that a customer brings along.
 *
 * @param note why it does not conform to the pattern, as somebody wrote it; may be null
 */
public record LegacyNumber(String number, String note) {}
