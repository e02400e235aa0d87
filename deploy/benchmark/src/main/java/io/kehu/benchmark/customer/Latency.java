package io.kehu.benchmark.customer;

import io.kehu.benchmark.Percentiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The same question asked in two ways, turn and turn about, by several clients at once: how long each answer takes. */
final class Latency {

    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;

    private Latency() {}

    /** A client's connection, over which it asks the same kind of question again and again. */
    interface Line extends AutoCloseable {

        void ask(int number) throws Exception;
    }

    /** Opens a client's connection. */
    @FunctionalInterface
    interface Opening {
        Line open() throws Exception;
    }

    /** Prints the median of the rounds' percentiles and their ratio. */
    static void compare(String what, int questions, Opening http, Opening sql) throws InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            round(Clients.COUNT, questions, http);
            round(Clients.COUNT, questions, sql);
        }
        List<Percentiles> ours = new ArrayList<>();
        List<Percentiles> bare = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ours.add(round(Clients.COUNT, questions, http));
            bare.add(round(Clients.COUNT, questions, sql));
        }
        System.out.printf(
                Locale.ROOT,
                "%-28s HTTP p50 %.2f p99 %.2f ms, SQL p50 %.2f p99 %.2f ms, ratio of p99 %.2f%n",
                what,
                median(ours, 0.5),
                median(ours, 0.99),
                median(bare, 0.5),
                median(bare, 0.99),
                median(IntStream.range(0, ROUNDS)
                        .mapToDouble(i -> ours.get(i).at(0.99) / bare.get(i).at(0.99))));
    }

    /** The median over all questions, in milliseconds, of the middle round, with so many clients at once. */
    static double median(int clients, int questions, Opening opening) throws InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            round(clients, questions, opening);
        }
        List<Percentiles> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round(clients, questions, opening));
        }
        return median(rounds, 0.5);
    }

    private static double median(List<Percentiles> rounds, double share) {
        return median(rounds.stream().mapToDouble(round -> round.at(share)));
    }

    private static double median(java.util.stream.DoubleStream values) {
        return values.sorted().toArray()[ROUNDS / 2];
    }

    private static Percentiles round(int clients, int questions, Opening opening) throws InterruptedException {
        double[][] millis = new double[clients][];
        Clients.seconds(clients, client -> {
            double[] own = new double[questions / clients];
            try (Line line = opening.open()) {
                for (int i = 0; i < own.length; i++) {
                    long start = System.nanoTime();
                    line.ask(i * clients + client);
                    own[i] = (System.nanoTime() - start) / 1e6;
                }
            }
            millis[client] = own;
        });
        return Percentiles.of(
                Arrays.stream(millis).flatMapToDouble(Arrays::stream).toArray());
    }
}
