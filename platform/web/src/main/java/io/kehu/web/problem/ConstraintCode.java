package io.kehu.web.problem;

import java.util.Locale;
import java.util.Map;

/** What problems and API documents call a violated constraint: its name, but one code for one thing. */
public final class ConstraintCode {

    static final String SIZE = "size";
    private static final String REQUIRED = "required";
    private static final Map<String, String> SAME =
            Map.of("not-null", REQUIRED, "not-blank", REQUIRED, "not-empty", REQUIRED, "code-point-length", SIZE);

    private ConstraintCode() {}

    /** @param constraint the annotation's simple name */
    public static String of(String constraint) {
        String name = constraint.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return SAME.getOrDefault(name, name);
    }
}
