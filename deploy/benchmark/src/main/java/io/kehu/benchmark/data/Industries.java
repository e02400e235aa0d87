package io.kehu.benchmark.data;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which industries customers belong to. The shares of the sections follow the economic census of 2018 without public
 * administration (wholesale and retail 31 %, manufacturing 17 %, business services 13 %), moved a little towards
 * information technology and research, which have grown since. Inside a section they are rounded common knowledge.
 */
final class Industries {

    private static final double TEN_THOUSAND = 10_000;

    private final Weighted<Industry> industries;

    Industries() {
        List<String[]> lines = Lines.of("industries.csv", ";");
        Map<String, Double> weights =
                lines.stream().collect(Collectors.toMap(line -> line[0], line -> Double.valueOf(line[3])));
        industries = Weighted.of(lines.stream().map(Industries::industry).toList(), row -> weights.get(row.code()));
    }

    private static Industry industry(String[] line) {
        return new Industry(
                line[0],
                line[1],
                line[2],
                Integer.parseInt(line[4]),
                Integer.parseInt(line[5]) * TEN_THOUSAND,
                line[6].split(" "));
    }

    Industry industry(Dice dice) {
        return industries.pick(dice);
    }
}
