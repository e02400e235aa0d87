package io.kehu.archive.owner;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The token with which this service calls others: its own, got with its client credentials and kept while it is good. */
@ApplicationScoped
class MachineToken {

    private final OidcClient issuer;
    private final Duration patience;
    private Tokens tokens;

    MachineToken(OidcClient issuer, OwnersConfig config) {
        this.issuer = issuer;
        this.patience = config.answerTimeout();
    }

    /** @throws RuntimeException when the identity provider gives none */
    synchronized String get() {
        if (tokens == null || tokens.isAccessTokenExpired() || tokens.isAccessTokenWithinRefreshInterval()) {
            tokens = issuer.getTokens().await().atMost(patience);
        }
        return tokens.getAccessToken();
    }

    /** The next call gets a new one. */
    synchronized void forget() {
        tokens = null;
    }
}
