package io.kehu.web.problem;

import java.util.Locale;

/** What a value should have been. As an argument of a text it is put into the caller's language: {@code kind.<code>}. */
public enum Kind {
    TEXT,
    TRUE_OR_FALSE,
    ID,
    DATE,
    MOMENT,
    WHOLE_NUMBER,
    NUMBER,
    DECIMAL_TEXT,
    LIST,
    OBJECT;

    String key() {
        return "kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
