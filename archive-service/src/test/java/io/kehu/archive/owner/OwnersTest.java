package io.kehu.archive.owner;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.archive.owner.Answer.NotYet;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnersTest {

    private final OwnersConfig config = new UnreachableOwners();

    @Test
    void shouldSayThatThereIsNoToken() {
        // Given
        Issuer issuer = new Issuer(Uni.createFrom().failure(new IllegalStateException("down")));
        Owners owners = new Owners(config, new MachineToken(issuer, config));

        // When
        Answer answer = owners.ask(Owner.CUSTOMER, UUID.randomUUID());

        // Then
        assertThat(answer).isEqualTo(new NotYet(Trouble.NO_TOKEN));
    }

    @Test
    void shouldSayThatNobodyListens() {
        // Given
        Owners owners = new Owners(config, new MachineToken(new Issuer(goodFor(300)), config));

        // When
        Answer answer = owners.ask(Owner.FOLLOWUP, UUID.randomUUID());

        // Then
        assertThat(answer).isEqualTo(new NotYet(Trouble.UNREACHABLE));
    }

    @Test
    void shouldKeepATokenWhileItIsGoodUnlessToldToForgetIt() {
        // Given
        Issuer issuer = new Issuer(goodFor(300));
        MachineToken token = new MachineToken(issuer, config);

        // When
        token.get();
        token.get();
        token.forget();
        token.get();

        // Then
        assertThat(issuer.asked).isEqualTo(2);
    }

    @Test
    void shouldGetANewTokenWhenTheOldOneHasExpired() {
        // Given
        Issuer issuer = new Issuer(goodFor(-1));
        MachineToken token = new MachineToken(issuer, config);

        // When
        token.get();
        token.get();

        // Then
        assertThat(issuer.asked).isEqualTo(2);
    }

    private static Uni<Tokens> goodFor(long seconds) {
        long expiresAt = Instant.now().getEpochSecond() + seconds;
        return Uni.createFrom().item(new Tokens("token", expiresAt, null, null, null, null, "archive-service"));
    }

    /** An identity provider that always says the same. */
    private static final class Issuer implements OidcClient {

        private final Uni<Tokens> answer;
        private int asked;

        private Issuer(Uni<Tokens> answer) {
            this.answer = answer;
        }

        @Override
        public Uni<Tokens> getTokens(Map<String, String> additionalGrantParameters) {
            asked++;
            return answer;
        }

        @Override
        public Uni<Tokens> refreshTokens(String refreshToken, Map<String, String> additionalGrantParameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Boolean> revokeAccessToken(String accessToken, Map<String, String> additionalParameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }

    /** Port 1 is nobody's. */
    private static final class UnreachableOwners implements OwnersConfig {

        @Override
        public Service customer() {
            return () -> URI.create("http://127.0.0.1:1/");
        }

        @Override
        public Service classification() {
            return customer();
        }

        @Override
        public Service followup() {
            return customer();
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration answerTimeout() {
            return Duration.ofSeconds(5);
        }
    }
}
