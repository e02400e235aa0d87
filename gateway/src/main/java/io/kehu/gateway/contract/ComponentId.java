package io.kehu.gateway.contract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a component within one document.
 *
 * @param section {@code schemas}, {@code parameters} …
 */
record ComponentId(String section, String name) {

    private static final Pattern REFERENCE = Pattern.compile("#/components/([^/]+)/([^/]+)(/.*)?");

    static Optional<ComponentId> referredBy(String text) {
        Matcher matcher = REFERENCE.matcher(text);
        return matcher.matches() ? Optional.of(new ComponentId(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** The same reference, leading to this component instead. */
    String retarget(String reference) {
        return REFERENCE
                .matcher(reference)
                .replaceFirst(match -> Matcher.quoteReplacement(
                        "#/components/" + section + "/" + name + (match.group(3) == null ? "" : match.group(3))));
    }
}
