package io.kehu.web.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.stream.Collectors;

/** Reads a body, checks its constraints and refuses it with everything that was found. */
@Provider
class BodyReader implements ReaderInterceptor {

    private final Validator validator;

    BodyReader(Validator validator) {
        this.validator = validator;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        BodyProblems problems = BodyProblems.begin();
        try {
            Object body = read(context, problems);
            if (body == null && problems.found().isEmpty()) {
                problems.add(FieldProblem.of("", "required"));
            } else if (body != null) {
                validator
                        .validate(body)
                        .forEach(violation -> problems.add(FieldProblem.broken(path(violation), violation)));
            }
            if (!problems.found().isEmpty()) {
                throw Refusal.of(PlatformProblem.INVALID_BODY).with(problems.found());
            }
            return body;
        } finally {
            BodyProblems.end();
        }
    }

    private static Object read(ReaderInterceptorContext context, BodyProblems problems) throws IOException {
        try {
            return context.proceed();
        } catch (JsonMappingException e) {
            problems.add(FieldProblem.of(path(e), "wrong-type", "JSON"));
            return null;
        } catch (JsonProcessingException e) {
            throw Refusal.of(PlatformProblem.MALFORMED_REQUEST);
        } catch (WebApplicationException e) {
            if (e.getCause() instanceof JsonProcessingException) {
                throw Refusal.of(PlatformProblem.MALFORMED_REQUEST);
            }
            throw e;
        }
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(at -> at.getFieldName() != null ? "." + at.getFieldName() : "[" + at.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** A constraint on an element of a list is about the element: what the validator puts behind it says no more. */
    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceFirst("\\.<[^>]+>$", "");
    }
}
