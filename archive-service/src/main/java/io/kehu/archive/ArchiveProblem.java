package io.kehu.archive;

import io.kehu.web.problem.ProblemType;
import java.util.Locale;

/** The problems that only this service answers with. */
public enum ArchiveProblem implements ProblemType {
    /** What is stored is not what was frozen. */
    FILE_DAMAGED(500);

    private final int status;

    ArchiveProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "io.kehu.archive.problems";
    }
}
