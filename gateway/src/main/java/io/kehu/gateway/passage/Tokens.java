package io.kehu.gateway.passage;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Checks the token of a request: signature, issuer, audience, time. What it permits is the services' matter. */
@Singleton
class Tokens {

    /** What the check came to. */
    enum Verdict {
        VALID,
        MISSING,
        REFUSED,
        /** The keys to check it with could not be had. */
        UNDECIDED
    }

    private final HttpAuthenticator authenticator;

    Tokens(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    Uni<Verdict> judge(RoutingContext context) {
        return authenticator
                .attemptAuthentication(context)
                .map(Tokens::verdict)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(Verdict.REFUSED)
                .onFailure()
                .recoverWithItem(Verdict.UNDECIDED);
    }

    private static Verdict verdict(SecurityIdentity identity) {
        return identity == null || identity.isAnonymous() ? Verdict.MISSING : Verdict.VALID;
    }
}
