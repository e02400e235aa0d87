package io.kehu.calendar;

/** How long there is for something, as a policy says it: three working days, one calendar month. */
public record Term(int amount, TermUnit unit) {

    public Term {
        if (amount < 1 || unit == null) {
            throw new IllegalArgumentException("A term has at least one unit, not " + amount + " " + unit);
        }
    }

    /** From the start of the first to the end of the n-th of such terms in a row. */
    public Term times(int n) {
        return new Term(Math.multiplyExact(amount, n), unit);
    }
}
