package io.kehu.gateway.door;

import java.util.regex.Pattern;

/**
 * Which raw paths are let in. Two programs that read a path one after the other must not read it differently: so nothing
 * that is known to be read in more than one way passes, escaped or not.
 */
final class SafePath {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~!$&'()*+,=:@/%-]+");
    /** A broken escape; and the escapes of . / % ; \ and of control characters. */
    private static final Pattern TRICK =
            Pattern.compile("%(?![0-9A-Fa-f]{2})|%(?:2[EeFf5]|3[Bb]|5[Cc]|7[Ff]|[01][0-9A-Fa-f])");

    private static final Pattern EMPTY_OR_DOTS = Pattern.compile("//|\\.\\.|/\\.(?:/|$)");

    private SafePath() {}

    /** @param uri the request's target as it came: path and query */
    static boolean isSafe(String uri) {
        int query = uri.indexOf('?');
        String path = query < 0 ? uri : uri.substring(0, query);
        return path.startsWith("/")
                && PLAIN.matcher(path).matches()
                && !TRICK.matcher(path).find()
                && !EMPTY_OR_DOTS.matcher(path).find();
    }
}
