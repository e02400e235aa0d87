package io.kehu.web;

import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity tags made from an aggregate's version: {@code "7"}. */
public final class ETags {

    private static final Pattern STRONG = Pattern.compile("\\s*\"(\\d{1,18})\"\\s*");

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that the caller has read.
     *
     * @param ifMatch the request's {@code If-Match} header, or null
     * @throws Refusal 428 when it is missing, 400 when it is no tag of ours
     */
    public static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(PlatformProblem.IF_MATCH_REQUIRED);
        }
        Matcher matcher = STRONG.matcher(ifMatch);
        if (!matcher.matches()) {
            throw Refusal.of(PlatformProblem.IF_MATCH_INVALID);
        }
        return Long.parseLong(matcher.group(1));
    }

    /**
     * Compares what the caller has read with what is stored now.
     *
     * @throws Refusal 412 when they differ
     */
    public static void match(String ifMatch, long current) {
        long expected = required(ifMatch);
        if (expected != current) {
            throw Refusal.of(PlatformProblem.CHANGED_MEANWHILE, expected, current);
        }
    }
}
