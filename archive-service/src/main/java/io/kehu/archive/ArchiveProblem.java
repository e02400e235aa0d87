package io.kehu.archive;

import io.kehu.web.problem.ProblemType;

/** The problems that only this service answers with. */
public enum ArchiveProblem implements ProblemType {
    /** What is stored is not what was frozen. */
    FILE_DAMAGED(500);

    private final int status;

    ArchiveProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
