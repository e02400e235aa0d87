package io.kehu.benchmark.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Values with weights; one is picked in constant time, however many there are (alias method, Vose 1991). */
final class Weighted<T> {

    private final List<T> values;
    private final double[] keep;
    private final int[] alias;

    private Weighted(List<T> values, double[] weights) {
        this.values = values;
        this.keep = new double[weights.length];
        this.alias = new int[weights.length];
        fill(weights);
    }

    static <T> Weighted<T> of(List<T> values, ToDoubleFunction<T> weight) {
        return new Weighted<>(
                List.copyOf(values), values.stream().mapToDouble(weight).toArray());
    }

    static Weighted<Integer> ofPlaces(double... weights) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            places.add(i);
        }
        return new Weighted<>(places, weights);
    }

    T pick(Dice dice) {
        int place = dice.below(keep.length);
        return values.get(dice.share() < keep[place] ? place : alias[place]);
    }

    List<T> values() {
        return values;
    }

    private void fill(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        Deque<Integer> small = new ArrayDeque<>();
        Deque<Integer> large = new ArrayDeque<>();
        for (int i = 0; i < weights.length; i++) {
            keep[i] = weights[i] * weights.length / sum;
            (keep[i] < 1 ? small : large).push(i);
        }
        while (!small.isEmpty() && !large.isEmpty()) {
            int poor = small.pop();
            int rich = large.pop();
            alias[poor] = rich;
            keep[rich] -= 1 - keep[poor];
            (keep[rich] < 1 ? small : large).push(rich);
        }
        small.forEach(i -> keep[i] = 1);
        large.forEach(i -> keep[i] = 1);
    }
}
