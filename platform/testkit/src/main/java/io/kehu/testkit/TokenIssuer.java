package io.kehu.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * An OpenID Connect provider that is just large enough for bearer tokens: discovery, keys, and tokens for machines
 * (client credentials). Tokens of people are made by {@link Tokens} with the same key.
 */
final class TokenIssuer implements AutoCloseable {

    static final String KEY_ID = "test";
    private static final String URL_PROPERTY = "kehu.test.issuer";
    private static final String KEY_PROPERTY = "kehu.test.issuer.key";

    private final HttpServer server;

    private TokenIssuer(HttpServer server) {
        this.server = server;
    }

    static TokenIssuer start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TokenIssuer issuer = new TokenIssuer(server);
            // System properties reach every class loader of a test run; static fields do not.
            System.setProperty(URL_PROPERTY, issuer.url());
            System.setProperty(
                    KEY_PROPERTY,
                    Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
            issuer.serve((RSAPublicKey) keys.getPublic());
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/kehu";
    }

    static String currentUrl() {
        return System.getProperty(URL_PROPERTY);
    }

    static PrivateKey signingKey() {
        byte[] encoded = Base64.getDecoder().decode(System.getProperty(KEY_PROPERTY));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (InvalidKeySpecException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve(RSAPublicKey key) {
        String discovery =
                """
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/auth", "id_token_signing_alg_values_supported": ["RS256"],
                 "subject_types_supported": ["public"], "response_types_supported": ["code"]}"""
                        .formatted(url());
        String jwks =
                """
                {"keys": [{"kid": "%s", "kty": "RSA", "alg": "RS256", "use": "sig", "n": "%s", "e": "%s"}]}"""
                        .formatted(KEY_ID, base64(key.getModulus()), base64(key.getPublicExponent()));
        server.createContext("/realms/kehu/.well-known/openid-configuration", call -> answer(call, discovery));
        server.createContext("/realms/kehu/jwks", call -> answer(call, jwks));
        server.createContext("/realms/kehu/token", TokenIssuer::machineToken);
        server.start();
    }

    private static void machineToken(HttpExchange call) throws IOException {
        call.getRequestBody().readAllBytes();
        String token =
                Tokens.of("service-account-archive-service").roles("archivist").sign();
        answer(call, "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 300}".formatted(token));
    }

    private static void answer(HttpExchange call, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
