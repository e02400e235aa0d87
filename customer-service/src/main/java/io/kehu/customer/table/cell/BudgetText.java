package io.kehu.customer.table.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A budget: an amount, or a range of amounts whose unit may stand at its end only ({@code 50-100万}).
 *
 * @param from null where only the most is known
 * @param to null where only the least is known
 */
public record BudgetText(BigDecimal from, BigDecimal to) {

    public static Optional<BudgetText> read(String text) {
        Optional<BigDecimal> amount = AmountText.read(text);
        if (amount.isPresent()) {
            return amount.map(yuan -> new BudgetText(yuan, yuan));
        }
        return Band.read(text).flatMap(BudgetText::of);
    }

    static Optional<BudgetText> of(Band band) {
        if (band.from() == null) {
            return AmountText.read(band.to()).map(to -> new BudgetText(null, to));
        }
        if (band.to() == null) {
            return AmountText.read(band.from()).map(from -> new BudgetText(from, null));
        }
        return AmountText.read(band.to()).flatMap(to -> from(band, to).map(from -> new BudgetText(from, to)));
    }

    /**
     * The lower end, in the unit of the upper where it has none: 50-100万 is 500,000 to 1,000,000. Where that is more than the
     * upper end, 万 is meant: S3 writes 2000-1亿.
     */
    private static Optional<BigDecimal> from(Band band, BigDecimal to) {
        boolean hasUnit = band.from().matches(".*[万亿千元]");
        String unit = hasUnit ? "" : band.to().replaceFirst("^[^万亿千百]*", "");
        return Stream.of(unit, "万")
                .flatMap(each -> AmountText.read(band.from() + each).stream())
                .filter(from -> from.compareTo(to) <= 0)
                .findFirst();
    }
}
