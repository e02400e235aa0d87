package io.kehu.web.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Looks texts up in the bundles of problem types. */
final class Texts {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    static Optional<String> find(String bundle, String key, Locale language, List<Object> args) {
        try {
            String pattern = ResourceBundle.getBundle(
                            bundle, language, Thread.currentThread().getContextClassLoader(), EXACT)
                    .getString(key);
            Object[] plain = args.stream().map(arg -> plain(arg, language)).toArray();
            return Optional.of(new MessageFormat(pattern, language).format(plain));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static String plain(Object arg, Locale language) {
        return arg instanceof Kind kind
                ? find(PlatformProblem.INVALID_BODY.bundle(), kind.key(), language, List.of())
                        .orElseThrow()
                : String.valueOf(arg);
    }

    static String title(ProblemType type, Locale language, List<Object> args) {
        return find(type.bundle(), type.code() + ".title", language, args).orElse(type.code());
    }

    static String detail(ProblemType type, Locale language, List<Object> args) {
        return find(type.bundle(), type.code() + ".detail", language, args).orElse(null);
    }

    static String field(ProblemType type, FieldProblem field, Locale language) {
        if (field.words() != null) {
            return field.words().apply(language);
        }
        String key = "field." + field.code();
        ProblemType owner = field.owner() == null ? type : field.owner();
        return find(owner.bundle(), key, language, field.args())
                .or(() -> find(PlatformProblem.INVALID_BODY.bundle(), key, language, field.args()))
                .orElse(field.code());
    }
}
