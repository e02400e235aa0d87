package io.kehu.security;

import java.util.Collection;

/** Which records a caller sees: a later constant sees more than an earlier one. */
public enum DataScope {
    /** Nothing at all: no token, or no role that says otherwise. */
    NONE,
    /** Records the caller owns. */
    OWN,
    /** Records of the caller's regions, and the own ones. */
    REGION,
    /** Every record. */
    ALL;

    static DataScope widest(Collection<DataScope> scopes) {
        return scopes.stream().max(DataScope::compareTo).orElse(NONE);
    }
}
