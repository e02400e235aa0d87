package io.kehu.benchmark.data;

import io.kehu.benchmark.data.GeneratedCustomer.Competitor;
import io.kehu.benchmark.data.GeneratedCustomer.Link;
import java.util.List;

/** What only some records hold: who else supplies the customer, where documents are. */
final class Extras {

    private static final String[] KINDS = {"quotation", "proposal", "minutes", "business-licence"};

    private final Phrases phrases;

    Extras(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Competitor> competitors(double expected, Dice dice) {
        return dice.happens(0.16)
                ? List.of(new Competitor(
                        phrases.one("competitor", dice),
                        phrases.one("mode", dice),
                        dice.happens(0.5)
                                ? Amounts.yuan(Amounts.rounded(Amounts.logNormal(expected, 0.8, dice)))
                                : null,
                        phrases.perhaps(0.5, "terms", dice)))
                : List.of();
    }

    List<Link> links(long index, Dice dice) {
        if (!dice.happens(0.07)) {
            return List.of();
        }
        String kind = dice.anyOf(KINDS);
        return List.of(new Link(
                phrases.one("link." + kind, dice), kind, "https://documents.example/" + index + '/' + kind + ".pdf"));
    }
}
