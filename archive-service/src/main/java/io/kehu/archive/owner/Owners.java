package io.kehu.archive.owner;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.archive.file.CanonicalJson;
import io.kehu.archive.owner.Answer.Delivered;
import io.kehu.archive.owner.Answer.NotYet;
import io.kehu.web.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Asks owners for their part of a file. */
@ApplicationScoped
public class Owners {

    private static final Logger LOG = Logger.getLogger(Owners.class);
    private static final String PATH = "/internal/v1/files/";

    private final OwnersConfig config;
    private final MachineToken token;
    private final HttpClient http;

    Owners(OwnersConfig config, MachineToken token) {
        this.config = config;
        this.token = token;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.connectTimeout())
                .build();
    }

    /** Asks one owner once. Takes as long as the time-outs allow, so not to be called within a transaction. */
    public Answer ask(Owner owner, UUID customerId) {
        String bearer;
        try {
            bearer = token.get();
        } catch (RuntimeException e) {
            LOG.warnf("No token to ask %s with: %s", owner, e);
            return new NotYet(Trouble.NO_TOKEN);
        }
        try {
            return read(owner, send(request(owner, customerId, bearer)));
        } catch (IOException e) {
            LOG.warnf("No answer from %s about %s: %s", owner, customerId, e);
            return new NotYet(Trouble.UNREACHABLE);
        }
    }

    private HttpRequest request(Owner owner, UUID customerId, String bearer) {
        String base = address(owner).toString().replaceFirst("/+$", "");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + PATH + customerId))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + bearer);
        if (Correlation.current() != null) {
            request.header(Correlation.HEADER, Correlation.current());
        }
        return request.build();
    }

    private URI address(Owner owner) {
        return switch (owner) {
            case CUSTOMER -> config.customer().baseUrl();
            case CLASSIFICATION -> config.classification().baseUrl();
            case FOLLOWUP -> config.followup().baseUrl();
        };
    }

    /** The client's own time-out ends with the headers; this one covers the body too. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return answer.get(config.answerTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("No whole answer within " + config.answerTimeout(), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Answer read(Owner owner, HttpResponse<byte[]> answer) {
        return switch (answer.statusCode()) {
            case 200 -> part(owner, answer.body());
            case 401, 403 -> {
                token.forget();
                LOG.errorf("%s does not accept this service's token: %d", owner, answer.statusCode());
                yield new NotYet(Trouble.REFUSED);
            }
            case 404 -> new NotYet(Trouble.UNKNOWN_CUSTOMER);
            case 409 -> new NotYet(Trouble.NOT_SETTLED);
            default -> {
                LOG.warnf("%s answered %d", owner, answer.statusCode());
                yield new NotYet(Trouble.FAILED);
            }
        };
    }

    private static Answer part(Owner owner, byte[] body) {
        try {
            JsonNode part = CanonicalJson.read(body);
            return part.isObject() ? new Delivered(CanonicalJson.write(part)) : new NotYet(Trouble.UNREADABLE);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warnf("%s sent no JSON object that can be kept: %s", owner, e.getMessage());
            return new NotYet(Trouble.UNREADABLE);
        }
    }
}
