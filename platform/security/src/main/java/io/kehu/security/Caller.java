package io.kehu.security;

import java.util.Set;

/**
 * The person or machine behind a request.
 *
 * @param id the user name of the token ({@code preferred_username}): what is stored as owner and actor
 * @param name how people call them; the id when the token has no name
 * @param department null when the token names none
 * @param regions sales regions of the token, possibly none
 */
public record Caller(
        String id, String name, Set<String> roles, String department, Set<String> regions, DataScope scope) {

    static final Caller NOBODY = new Caller("anonymous", "anonymous", Set.of(), null, Set.of(), DataScope.NONE);

    public boolean sees(String ownerId, String region) {
        return switch (scope) {
            case ALL -> true;
            case REGION -> regions.contains(region) || id.equals(ownerId);
            case OWN -> id.equals(ownerId);
            case NONE -> false;
        };
    }
}
