package io.kehu.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private Duration passed = Duration.ZERO;
    private final VerifiedTokens tokens = new VerifiedTokens(Clock.fixed(NOW, ZoneOffset.UTC), () -> passed.toNanos());

    @Test
    void shouldKnowATokenForAMinute() {
        // Given
        SecurityIdentity verified = identity("token", NOW.plusSeconds(300));
        tokens.remember(verified);

        // When
        passed = Duration.ofSeconds(59);

        // Then
        assertThat(known("token")).isSameAs(verified);
        assertThat(known("another")).isNull();

        // When
        passed = Duration.ofSeconds(60);

        // Then
        assertThat(known("token")).isNull();
    }

    @Test
    void shouldKnowNoTokenAfterItsEnd() {
        // Given
        tokens.remember(identity("short", NOW.plusSeconds(10)));
        tokens.remember(identity("over", NOW.minusSeconds(1)));

        // When
        passed = Duration.ofSeconds(9);

        // Then
        assertThat(known("short")).isNotNull();
        assertThat(known("over")).isNull();

        // When
        passed = Duration.ofSeconds(10);

        // Then
        assertThat(known("short")).isNull();
    }

    private SecurityIdentity known(String token) {
        return tokens.authenticate(new TokenAuthenticationRequest(new AccessTokenCredential(token)), null)
                .await()
                .indefinitely();
    }

    private static SecurityIdentity identity(String token, Instant end) {
        JwtClaims claims = new JwtClaims();
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                .addCredential(new AccessTokenCredential(token))
                .build();
    }
}
