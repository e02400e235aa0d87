package io.kehu.customer.table.problem;

import java.util.List;
import java.util.Locale;

/** Something wrong with a table: with the file as a whole, or with one row of it. */
public sealed interface TableProblem permits FileProblem, RowProblem {

    int LONGEST = 200;

    /** Stable, in kebab case: the key of its text. */
    String code();

    /** What the text of the code speaks of, in the order that the code documents. */
    List<String> args();

    /** Arguments, each not longer than a message can show. */
    static List<String> excerpts(List<String> args) {
        return args.stream()
                .map(arg -> arg.length() > LONGEST ? arg.substring(0, LONGEST) + '…' : arg)
                .toList();
    }

    /** {@code NOT_A_DATE} as {@code not-a-date}. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
