package io.kehu.customer.reference;

import io.kehu.customer.CustomerProblem;
import io.kehu.web.problem.ProblemType;

/** The problems of reference data; their texts stand with those of the service. */
public enum ReferenceProblem implements ProblemType {
    /** The list has that entry already; the problem names it. */
    ALREADY_LISTED(409),
    /** Somebody has asked for the same entry and waits for an answer; the problem names that request. */
    ALREADY_REQUESTED(409),
    /** Whoever asked for an entry does not decide about it. */
    OWN_REQUEST(403);

    private final int status;

    ReferenceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return CustomerProblem.INCOMPLETE.bundle();
    }
}
