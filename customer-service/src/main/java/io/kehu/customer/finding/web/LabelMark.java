package io.kehu.customer.finding.web;

import io.kehu.customer.record.Marks;

/** A label as the address has it: {@code value:H}. */
record LabelMark(String dimension, String code) {

    /** @throws IllegalArgumentException when the text is none */
    static LabelMark of(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new IllegalArgumentException(text);
        }
        return new LabelMark(text.substring(0, colon), text.substring(colon + 1));
    }

    String mark() {
        return Marks.of("label", dimension + "=" + code);
    }
}
