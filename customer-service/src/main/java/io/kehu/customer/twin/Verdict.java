package io.kehu.customer.twin;

import java.util.List;

/** Whether two records are of one customer. */
public sealed interface Verdict {

    /** What speaks for it and against, in the order in which it was weighed. */
    List<Reason> reasons();

    /** One customer, stored twice: equal credit code, or equal name and no codes that differ. */
    record Same(List<Reason> reasons) implements Verdict {}

    /**
     * Perhaps one customer: somebody has to look.
     *
     * @param score from {@link TwinWeights#likelyFrom} to 100
     */
    record Likely(int score, List<Reason> reasons) implements Verdict {}

    /** Two customers, as far as can be told. */
    record Different() implements Verdict {

        @Override
        public List<Reason> reasons() {
            return List.of();
        }
    }
}
