package io.kehu.customer.table.problem;

import java.util.List;

/** A table cannot be read, or not any further. */
public class UnreadableTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    /** @param problems at least one; all that are known, not only the first */
    public UnreadableTableException(List<FileProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public UnreadableTableException(FileProblem problem) {
        this(List.of(problem));
    }

    public List<FileProblem> problems() {
        return problems;
    }
}
