package io.kehu.testkit;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Makes access tokens of any caller: {@code Tokens.of("lin.wei").roles("sales").regions("south").sign()}.
 * Good for five minutes, for the audience of the API, unless said otherwise.
 */
public final class Tokens {

    private final String user;
    private Set<String> roles = Set.of();
    private String department;
    private List<String> regions = List.of();
    private String audience = "kehu-api";
    private String issuer = TokenIssuer.currentUrl();
    private Instant expiresAt = Instant.now().plus(Duration.ofMinutes(5));

    private Tokens(String user) {
        this.user = user;
    }

    public static Tokens of(String user) {
        return new Tokens(user);
    }

    public Tokens roles(String... names) {
        roles = Set.of(names);
        return this;
    }

    public Tokens department(String name) {
        department = name;
        return this;
    }

    public Tokens regions(String... names) {
        regions = List.of(names);
        return this;
    }

    public Tokens audience(String name) {
        audience = name;
        return this;
    }

    public Tokens issuer(String url) {
        issuer = url;
        return this;
    }

    /** A token whose time was over an hour ago. */
    public Tokens expired() {
        expiresAt = Instant.now().minus(Duration.ofHours(1));
        return this;
    }

    /** The token as it goes behind {@code Bearer}. */
    public String sign() {
        return sign(TokenIssuer.signingKey());
    }

    /** A token that looks right and was signed by somebody else. */
    public String forge() {
        try {
            return sign(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String sign(PrivateKey key) {
        var claims = Jwt.subject("id-of-" + user)
                .claim("preferred_username", user)
                .claim("name", user)
                .groups(roles)
                .claim("regions", regions)
                .audience(audience)
                .issuer(issuer)
                .issuedAt(expiresAt.minus(Duration.ofMinutes(5)))
                .expiresAt(expiresAt);
        if (department != null) {
            claims.claim("department", department);
        }
        return claims.jws().keyId(TokenIssuer.KEY_ID).sign(key);
    }
}
