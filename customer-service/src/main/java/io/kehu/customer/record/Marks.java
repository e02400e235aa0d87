package io.kehu.customer.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * What a record can be picked by in any combination, as short texts for one inverted index: {@code industry:I65},
 * {@code tag:制造业}, {@code label:value=H}, {@code flag:AT_RISK}, {@code state:annualRevenue=NOT_PROVIDED}.
 */
public final class Marks {

    private static final int PROVINCE = 2;
    private static final int CITY = 4;

    private Marks() {}

    static String[] of(Content content, Map<String, Standing.Label> labels) {
        TreeSet<String> marks = new TreeSet<>();
        BiConsumer<String, Object> add = (kind, value) -> {
            if (value != null) {
                marks.add(of(kind, value));
            }
        };
        CustomerDetails d = content.details();
        industry(d.industryCode(), add);
        division(d.registeredDivision(), add);
        add.accept("nature", d.enterpriseNature());
        add.accept("source", d.sourceChannel());
        add.accept("demand", d.demandType());
        add.accept("lifecycle", d.lifecycle());
        add.accept("progress", d.progress());
        d.products().forEach(product -> add.accept("product", product));
        d.tags().forEach(tag -> add.accept("tag", tag));
        content.contracts().forEach(contract -> add.accept("contract", contract.number()));
        add.accept("flag", d.highIntent() == null ? null : Flag.HIGH_INTENT);
        add.accept("flag", d.atRisk() == null ? null : Flag.AT_RISK);
        content.valueStates().forEach((field, state) -> add.accept("state", field + "=" + state.state()));
        content.states().forEach(state -> add.accept("any-state", state.state()));
        labels.forEach((dimension, label) -> add.accept("label", dimension + "=" + label.code()));
        return marks.toArray(String[]::new);
    }

    /** The mark of one value. */
    public static String of(String kind, Object value) {
        return kind + ":" + value;
    }

    /** The values of the marks of one kind, in order. */
    public static List<String> values(String kind, Collection<String> marks) {
        String prefix = of(kind, "");
        return marks.stream()
                .filter(mark -> mark.startsWith(prefix))
                .map(mark -> mark.substring(prefix.length()))
                .toList();
    }

    private static void industry(String code, BiConsumer<String, Object> add) {
        if (code != null) {
            add.accept("industry", code.substring(0, 1));
            for (int length = 3; length <= code.length(); length++) {
                add.accept("industry", code.substring(0, length));
            }
        }
    }

    private static void division(String code, BiConsumer<String, Object> add) {
        if (code != null) {
            add.accept("division", code.substring(0, PROVINCE) + "0000");
            add.accept("division", code.substring(0, CITY) + "00");
            add.accept("division", code);
        }
    }
}
