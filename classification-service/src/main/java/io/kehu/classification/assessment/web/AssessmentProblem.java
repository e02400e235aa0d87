package io.kehu.classification.assessment.web;

import io.kehu.web.problem.ProblemType;

/** What requests about assessments can be refused for. */
enum AssessmentProblem implements ProblemType {
    /** The end of the cooperation has not arrived here yet; it is worth asking again. */
    NOT_SETTLED(409);

    private final int status;

    AssessmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
