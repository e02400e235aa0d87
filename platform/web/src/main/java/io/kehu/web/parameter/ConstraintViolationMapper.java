package io.kehu.web.parameter;

import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;

/** Answers a parameter out of its bounds ({@code limit=0}) as any other parameter that is not what it should be. */
@Provider
@Priority(1)
class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    private final ExceptionMapper<Refusal> refusals;

    ConstraintViolationMapper(ExceptionMapper<Refusal> refusals) {
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(ConstraintViolationException e) {
        return refusals.toResponse(Refusal.of(PlatformProblem.INVALID_PARAMETERS)
                .with(e.getConstraintViolations().stream()
                        .map(ConstraintViolationMapper::describe)
                        .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::code))
                        .toList()));
    }

    private static FieldProblem describe(ConstraintViolation<?> violation) {
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            parameter = node.getName();
        }
        return FieldProblem.broken(parameter, violation);
    }
}
