package io.kehu.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose the tokens are that were verified a moment ago: one comes with hundreds of requests, and verifying it costs more than many
 * of them. It is asked before the identity provider's keys are, and knows a token for a minute or until the token ends.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private static final int BEFORE_VERIFICATION = SYSTEM_FIRST + 100;
    private static final Duration TRUST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Cache<String, SecurityIdentity> identities;

    @Inject
    VerifiedTokens(Clock clock) {
        this(clock, Ticker.systemTicker());
    }

    VerifiedTokens(Clock clock, Ticker ticker) {
        this.clock = clock;
        this.identities = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(ticker)
                .expireAfter(Expiry.creating((String token, SecurityIdentity identity) -> trust(identity)))
                .build();
    }

    @Override
    public int priority() {
        return BEFORE_VERIFICATION;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Null for a token that is not known: it is to be verified. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identities.getIfPresent(request.getToken().getToken()));
    }

    /** @param identity with the rights of its roles, and with nothing of the request that its token came with */
    void remember(SecurityIdentity identity) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (token != null && identity.getPrincipal() instanceof JsonWebToken) {
            identities.put(token.getToken(), identity);
        }
    }

    private Duration trust(SecurityIdentity identity) {
        Instant end = Instant.ofEpochSecond(((JsonWebToken) identity.getPrincipal()).getExpirationTime());
        Duration left = Duration.between(clock.instant(), end);
        return left.isNegative() ? Duration.ZERO : left.compareTo(TRUST) < 0 ? left : TRUST;
    }
}
