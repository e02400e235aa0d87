package io.kehu.gateway.problem;

import java.util.List;
import java.util.Locale;

/** The language of an answer: Chinese, unless {@code Accept-Language} prefers English. */
final class Language {

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private Language() {}

    static Locale preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.CHINESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Locale.CHINESE : best;
        } catch (IllegalArgumentException e) {
            return Locale.CHINESE;
        }
    }
}
