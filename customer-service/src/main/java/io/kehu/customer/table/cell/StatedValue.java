package io.kehu.customer.table.cell;

import java.util.Map;

/**
 * What a cell says about how sure its value is (CAP-4): {@code 客户未提供} and {@code 待确认} stand for a value, {@code (待确认)}
 * after one marks it.
 *
 * @param text the value without its mark; empty where there is none
 */
public record StatedValue(State state, String text) {

    /** How sure it is. */
    public enum State {
        PROVIDED,
        NOT_PROVIDED,
        TO_CONFIRM;

        /** The word for it in a table; none for what is simply there. */
        public String word() {
            return switch (this) {
                case PROVIDED -> "";
                case NOT_PROVIDED -> "客户未提供";
                case TO_CONFIRM -> "待确认";
            };
        }
    }

    private static final Map<String, State> WORDS = Map.of(
            State.NOT_PROVIDED.word(),
            State.NOT_PROVIDED,
            "未提供",
            State.NOT_PROVIDED,
            "客户不愿提供",
            State.NOT_PROVIDED,
            State.TO_CONFIRM.word(),
            State.TO_CONFIRM);

    private static final String MARK = "(待确认)";
    private static final int LONGEST_WORD = 8;
    /** What the words begin with: nearly no cell does. */
    private static final String FIRST = "客未待";

    /** @param text without blanks at its ends */
    public static StatedValue read(String text) {
        if (text.endsWith(")") || text.endsWith("）")) {
            String folded = Folded.of(text.substring(Math.max(0, text.length() - MARK.length())));
            if (folded.equals(MARK)) {
                return new StatedValue(State.TO_CONFIRM, Blank.strip(text.substring(0, text.length() - MARK.length())));
            }
        }
        return ofWord(text);
    }

    /** For prose (not blank), in which a mark at the end need not be about all of it. */
    public static StatedValue ofWord(String text) {
        State state = text.length() > LONGEST_WORD || FIRST.indexOf(text.charAt(0)) < 0 ? null : WORDS.get(text);
        return state == null ? new StatedValue(State.PROVIDED, text) : new StatedValue(state, "");
    }

    /** A value to be confirmed, as {@link #read} takes it. */
    public static String marked(String value) {
        return value + MARK;
    }
}
