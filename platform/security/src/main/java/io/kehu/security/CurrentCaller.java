package io.kehu.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** The caller of the request at hand. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Never null; a caller without a token sees nothing and may do nothing. */
    public Caller get() {
        return identity.isAnonymous() ? Caller.NOBODY : identity.getAttribute(RightsOfRoles.CALLER);
    }
}
