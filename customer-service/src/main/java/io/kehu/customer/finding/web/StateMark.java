package io.kehu.customer.finding.web;

import io.kehu.customer.record.CustomerDetails;
import io.kehu.customer.record.Marks;
import io.kehu.customer.record.ValueState;
import java.util.Arrays;

/** How sure a field is, as the address has it: {@code annualRevenue:NOT_PROVIDED}, or {@code *:TO_CONFIRM} of any field. */
record StateMark(String field, ValueState.Certainty state) {

    private static final String ANY = "*";

    /** @throws IllegalArgumentException when there is no such field or state */
    static StateMark of(String text) {
        LabelMark parts = LabelMark.of(text);
        String field = parts.dimension();
        if (!field.equals(ANY)
                && Arrays.stream(CustomerDetails.class.getRecordComponents())
                        .noneMatch(known -> known.getName().equals(field))) {
            throw new IllegalArgumentException(text);
        }
        return new StateMark(field, ValueState.Certainty.valueOf(parts.code()));
    }

    String mark() {
        return field.equals(ANY) ? Marks.of("any-state", state) : Marks.of("state", field + "=" + state);
    }
}
