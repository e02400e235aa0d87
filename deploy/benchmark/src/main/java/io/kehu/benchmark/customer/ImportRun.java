package io.kehu.benchmark.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.benchmark.data.CustomerData;
import io.kehu.benchmark.data.file.FullTable;
import io.kehu.local.LocalSet;
import io.kehu.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** Sends tables of generated customers to the customer service and waits until they are imported. */
final class ImportRun {

    private static final String PATH = "/api/v1/customer-imports";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BETWEEN_LOOKS_MS = 50;
    private static final Duration TOKEN_LASTS = Duration.ofMinutes(4);

    private final LocalSet set;
    private final CustomerData data;
    private final Path file;
    private long next;
    private String token;
    private long tokenFrom;

    ImportRun(LocalSet set, CustomerData data, Path file) {
        this.set = set;
        this.data = data;
        this.file = file;
    }

    /**
     * What became of a table.
     *
     * @param seconds from the first byte that was sent until the last row was stored
     */
    record Done(double seconds, UUID id, long imported, long refused, long noted) {}

    /** Imports the next rows of the generated data. */
    Done rows(int count) throws IOException, InterruptedException {
        FullTable.write(data, next, count, file);
        next += count;
        long start = System.nanoTime();
        try (HttpLine line = new HttpLine(Service.CUSTOMER.address())) {
            HttpLine.Answer answer =
                    line.post(PATH, headers() + "Idempotency-Key: " + UUID.randomUUID() + "\r\n", file);
            if (answer.status() != 202) {
                throw new IOException("The API answered " + answer.status() + ": " + answer.text());
            }
            String id = JSON.readTree(answer.body()).path("id").asText();
            JsonNode state;
            do {
                Thread.sleep(BETWEEN_LOOKS_MS);
                state = JSON.readTree(line.get(PATH + "/" + id, headers()).body());
            } while (state.path("status").asText().matches("WAITING|RUNNING"));
            if (!state.path("status").asText().equals("FINISHED")) {
                throw new IOException("The import ended: " + state);
            }
            return new Done(
                    (System.nanoTime() - start) / 1e9,
                    UUID.fromString(id),
                    state.path("imported").asLong(),
                    state.path("refused").asLong(),
                    state.path("noted").asLong());
        } finally {
            Files.delete(file);
        }
    }

    private String headers() throws IOException, InterruptedException {
        if (token == null || System.nanoTime() - tokenFrom > TOKEN_LASTS.toNanos()) {
            token = set.running().identity().token("admin");
            tokenFrom = System.nanoTime();
        }
        return "Authorization: Bearer " + token + "\r\n";
    }
}
