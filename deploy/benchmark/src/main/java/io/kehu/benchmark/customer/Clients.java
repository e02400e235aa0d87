package io.kehu.benchmark.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients at once, each with a connection of its own and its share of the work. */
final class Clients {

    static final int COUNT = 8;

    private Clients() {}

    /** One client's share. */
    @FunctionalInterface
    interface Share {
        void work(int client) throws Exception;
    }

    /** Seconds until the last client has done its share. */
    static double seconds(Share share) throws InterruptedException {
        return seconds(COUNT, share);
    }

    static double seconds(int clients, Share share) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long start = System.nanoTime();
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                running.add(threads.submit(() -> {
                    share.work(number);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client could not go on", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
