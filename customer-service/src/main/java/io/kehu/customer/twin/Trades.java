package io.kehu.customer.twin;

import java.util.Set;

/** Words that say what a company does and not which one it is: {@code trades.txt}. */
final class Trades {

    private static final Set<String> WORDS = Words.all("trades.txt");
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElseThrow();
    private static final int SHORTEST_BRAND = 2;

    private Trades() {}

    /** A core name without the trades at its end: 华为 of 华为技术. */
    static String brand(String core) {
        int end = core.length();
        for (int cut = cut(core, end); cut >= SHORTEST_BRAND; cut = cut(core, end)) {
            end = cut;
        }
        return core.substring(0, end);
    }

    /** Whether a name holds nothing but trades: 商业银行 is nobody's name. */
    static boolean isAll(String name) {
        int end = name.length();
        for (int cut = cut(name, end); cut >= 0; cut = cut(name, end)) {
            end = cut;
        }
        return end == 0;
    }

    /** Where the longest trade that ends there begins; -1 when none does. */
    private static int cut(String name, int end) {
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            if (WORDS.contains(name.substring(start, end))) {
                return start;
            }
        }
        return -1;
    }
}
