package io.kehu.classification.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A measure cut into half-open bands that together take every value from zero up, each value once (STD-3).
 * Undecided only when the measure was not provided.
 */
public record Bands(int precedence, Input measure, List<Band> bands) implements Step {

    public Bands {
        bands = List.copyOf(bands);
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(measure);
    }

    @Override
    public Optional<Match> decide(Situation situation) {
        return Optional.ofNullable((BigDecimal) measure.of(situation))
                .flatMap(value ->
                        bands.stream().filter(band -> band.takes(value)).findFirst())
                .map(band -> new Match(band.label(), band.asRule(measure)));
    }

    @Override
    public List<String> labels() {
        return bands.stream().map(Band::label).toList();
    }

    @Override
    public List<Flaw> flaws(String where) {
        if (measure.kind() != Input.Kind.NUMBER) {
            return List.of(new Flaw(where + ".measure", Flaw.What.NOT_A_MEASURE, measure.title()));
        }
        if (bands.isEmpty()) {
            return List.of(new Flaw(where + ".bands", Flaw.What.BANDS_START_LATE, "no bands"));
        }
        List<Flaw> flaws = new ArrayList<>();
        if (bands.get(0).from().signum() != 0) {
            String start = bands.get(0).from().toPlainString();
            flaws.add(new Flaw(where + ".bands[0]", Flaw.What.BANDS_START_LATE, start));
        }
        for (int i = 0; i < bands.size(); i++) {
            upperEnd(where + ".bands[" + i + "]", i).ifPresent(flaws::add);
        }
        return flaws;
    }

    /** What is wrong with the upper end of a band and its seam to the next, if anything. */
    private Optional<Flaw> upperEnd(String where, int index) {
        Band band = bands.get(index);
        Band next = index + 1 < bands.size() ? bands.get(index + 1) : null;
        if (next == null) {
            return band.to() == null
                    ? Optional.empty()
                    : Optional.of(new Flaw(where, Flaw.What.BANDS_END_EARLY, band.asRule(measure)));
        }
        if (band.to() != null && band.to().compareTo(band.from()) <= 0) {
            return Optional.of(new Flaw(where, Flaw.What.BAND_EMPTY, band.asRule(measure)));
        }
        int seam = band.to() == null ? 1 : band.to().compareTo(next.from());
        return seam == 0
                ? Optional.empty()
                : Optional.of(new Flaw(
                        where,
                        seam < 0 ? Flaw.What.BANDS_GAP : Flaw.What.BANDS_OVERLAP,
                        band.asRule(measure) + "; " + next.asRule(measure)));
    }
}
