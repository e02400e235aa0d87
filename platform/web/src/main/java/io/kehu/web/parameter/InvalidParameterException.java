package io.kehu.web.parameter;

import io.kehu.web.problem.FieldProblem;
import jakarta.ws.rs.BadRequestException;

/** A query parameter is not of its type. */
class InvalidParameterException extends BadRequestException {

    private static final long serialVersionUID = 1L;

    private final transient FieldProblem problem;

    InvalidParameterException(FieldProblem problem) {
        this.problem = problem;
    }

    FieldProblem problem() {
        return problem;
    }
}
