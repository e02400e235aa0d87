package io.kehu.web.problem;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The standard constraints in the words of the platform: the validator's own are made for programmers. Where a form says a
 * message of its own, that one stays.
 */
final class ConstraintWords {

    private ConstraintWords() {}

    static String code(ConstraintViolation<?> violation) {
        return ConstraintCode.of(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
    }

    static Optional<String> of(ConstraintViolation<?> violation, Locale language) {
        String template = violation.getMessageTemplate();
        if (!template.startsWith("{jakarta.validation.") && !template.startsWith("{org.hibernate.validator.")) {
            return Optional.empty();
        }
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String code = code(violation);
        String key = code.equals(ConstraintCode.SIZE) ? size(violation, attributes) : code;
        List<Object> bounds =
                switch (code) {
                    case ConstraintCode.SIZE -> List.of(attributes.get("min"), attributes.get("max"));
                    case "min", "max" -> List.of(attributes.get("value"));
                    case "digits" -> List.of(attributes.get("integer"), attributes.get("fraction"));
                    default -> List.of();
                };
        return Texts.find(PlatformProblem.INVALID_BODY.bundle(), "field." + key, language, bounds);
    }

    private static String size(ConstraintViolation<?> violation, Map<String, Object> attributes) {
        int min = (int) attributes.get("min");
        int max = (int) attributes.get("max");
        String counted = violation.getInvalidValue() instanceof CharSequence ? "characters-" : "items-";
        if (min == max) {
            return counted + "exactly";
        }
        if (min == 0) {
            return counted + "at-most";
        }
        return counted + (max == Integer.MAX_VALUE ? "at-least" : "between");
    }
}
