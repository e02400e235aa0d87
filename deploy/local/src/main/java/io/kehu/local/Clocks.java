package io.kehu.local;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** The clocks of the services, moved together. Tokens and the servers keep the real time. */
public final class Clocks {

    private final HttpClient http = HttpClient.newHttpClient();
    private volatile Duration ahead = Duration.ZERO;

    Clocks() {}

    /** How far the services are ahead of this machine: a service that starts later has to start there. */
    Duration ahead() {
        return ahead;
    }

    /** From now on every service that stores anything lives at this instant, and time runs on from there. */
    public void setTo(Instant now) throws IOException, InterruptedException {
        ahead = Duration.between(Instant.now(), now);
        for (var service : Service.withDatabase()) {
            var request = HttpRequest.newBuilder(service.managementAddress().resolve("/clock"))
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{\"now\": \"" + now + "\"}"))
                    .build();
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("The clock of " + service.artifact() + " was not moved: " + response.body());
            }
        }
    }
}
