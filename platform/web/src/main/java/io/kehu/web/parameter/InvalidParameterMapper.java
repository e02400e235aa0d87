package io.kehu.web.parameter;

import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Answers as for any other parameter that is not what it should be. */
@Provider
class InvalidParameterMapper implements ExceptionMapper<InvalidParameterException> {

    private final ExceptionMapper<Refusal> refusals;

    InvalidParameterMapper(ExceptionMapper<Refusal> refusals) {
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(InvalidParameterException e) {
        return refusals.toResponse(
                Refusal.of(PlatformProblem.INVALID_PARAMETERS).with(List.of(e.problem())));
    }
}
