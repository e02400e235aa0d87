package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;

/**
 * What the formulas of a sheet cost, though only their results are asked for: the reader keeps those that stand for several
 * cells, rewrites a shared one for each of its cells, and looks for each cell through all that fill an area.
 */
final class FormulaWork {

    private static final long KEPT_CHARACTERS = 1L << 20;
    private static final long STEPS = 1L << 31;

    private boolean kept;
    private boolean shared;
    private long keptCharacters;
    private long areas;
    private long steps;
    private int length;
    private int longest;

    void cell() {
        spend(areas);
    }

    void formula(String type) {
        shared = "shared".equals(type);
        kept = shared || "array".equals(type);
        length = 0;
        if (shared) {
            spend(longest);
        } else if (kept) {
            areas++;
        }
    }

    void text(int more) {
        if (kept) {
            length += more;
            keptCharacters += more;
            if (keptCharacters > KEPT_CHARACTERS) {
                throw refusal();
            }
        }
    }

    void end() {
        if (shared) {
            longest = Math.max(longest, length);
        }
        kept = false;
        shared = false;
    }

    private void spend(long more) {
        steps += more;
        if (steps > STEPS) {
            throw refusal();
        }
    }

    private static UnreadableTableException refusal() {
        return new UnreadableTableException(FileProblem.of(FileProblem.Code.TOO_MANY_FORMULAS));
    }
}
