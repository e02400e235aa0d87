package io.kehu.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.local.LocalSet;
import io.kehu.local.RunningSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * From the answer to an approval until the obligation that follows from it can be read: three services, two topics. One
 * customer after the other, so that it is the latency of the chain and not of a queue.
 */
public final class ChainLatency {

    private static final int WARM_UP = 50;
    private static final long BETWEEN_LOOKS = 2_000_000;

    private final Caller sales;
    private final Caller manager;
    private int entered;

    private ChainLatency(RunningSet set) {
        sales = new Caller(set, "lin.wei");
        manager = new Caller(set, "wang.qiang");
    }

    /** Arguments: the repository, where data goes, how many customers. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int customers = Integer.parseInt(arguments[2]);
        try (LocalSet set = LocalSet.start(Path.of(arguments[0]), Path.of(arguments[1]))) {
            ChainLatency chain = new ChainLatency(set.running());
            chain.measure(WARM_UP);
            System.out.println("Approval to obligation: " + Percentiles.of(chain.measure(customers)));
            Memory.resident()
                    .forEach((service, mebibytes) ->
                            System.out.printf("RSS %-24s %4d MB%n", service.artifact(), mebibytes));
        }
        System.exit(0);
    }

    private double[] measure(int customers) throws IOException, InterruptedException {
        double[] millis = new double[customers];
        for (int i = 0; i < customers; i++) {
            millis[i] = one() / 1e6;
        }
        return millis;
    }

    private long one() throws IOException, InterruptedException {
        JsonNode draft = sales.create("/api/v1/customers", form());
        String path = "/api/v1/customers/" + draft.at("/id").asText();
        JsonNode submitted = sales.step(path + "/submit", draft.at("/revision").asLong());
        manager.step(path + "/approve", submitted.at("/revision").asLong());
        long approved = System.nanoTime();
        String obligations = "/api/v1/obligations?kind=FIRST_CONTACT&customerId="
                + draft.at("/id").asText();
        while (sales.get(obligations).at("/items").isEmpty()) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return System.nanoTime() - approved;
    }

    /** Each under a name of its own: the same customer is not stored twice. */
    private String form() {
        return """
                {"details": {"legalName": "延迟测试%d有限公司", "industryCode": "C35", "employees": 120,
                   "expectedAnnualAmount": "600000.00", "demandType": "SOLUTION", "sourceChannel": "exhibition",
                   "acquiredAt": "%s", "lifecycle": "PROSPECT"},
                 "contacts": [{"name": "张伟", "position": "总经理", "mobile": "13800138000", "primary": true}]}"""
                .formatted(++entered, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
}
