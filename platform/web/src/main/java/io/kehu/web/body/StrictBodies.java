package io.kehu.web.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads forms from JSON, checks their constraints and refuses them with everything that was found. */
@Singleton
public class StrictBodies {

    private final ObjectMapper json;
    private final Validator validator;
    private final MessageInterpolator words;

    StrictBodies(ObjectMapper json, ValidatorFactory validators) {
        this.json = json;
        this.validator = validators.getValidator();
        this.words = validators.getMessageInterpolator();
    }

    /** Where the JSON comes from. */
    @FunctionalInterface
    interface Source {
        Object read() throws IOException;
    }

    /**
     * Reads a document as a body of that type would be read.
     *
     * @throws Refusal 400 naming every fault by its path
     */
    public <T> T read(JsonNode document, Class<T> type) {
        try {
            return type.cast(read(() -> json.readValue(json.treeAsTokens(document), type)));
        } catch (IOException e) {
            throw Refusal.of(PlatformProblem.MALFORMED_REQUEST);
        }
    }

    /** The document that a form would be sent as. */
    public JsonNode write(Object form) {
        return json.valueToTree(form);
    }

    Object read(Source source) throws IOException {
        BodyProblems problems = BodyProblems.begin();
        try {
            Object body = proceed(source, problems);
            if (body == null && problems.isEmpty()) {
                problems.add(FieldProblem.of("", "required"));
            } else if (body != null) {
                broken(body).forEach(problems::add);
            }
            if (!problems.isEmpty()) {
                throw Refusal.of(PlatformProblem.INVALID_BODY).with(problems.found());
            }
            return body;
        } finally {
            BodyProblems.end();
        }
    }

    /** Of several constraints that one field breaks it is always the same that is named. */
    private Stream<FieldProblem> broken(Object body) {
        return validator.validate(body).stream()
                .map(violation -> FieldProblem.broken(path(violation), violation, language -> Words.of(violation)
                        .in(language, words)))
                .sorted(Comparator.comparing(FieldProblem::code));
    }

    /** What a violation's message is made of. */
    private record Words(ConstraintDescriptor<?> getConstraintDescriptor, Object getValidatedValue, String template)
            implements MessageInterpolator.Context {

        static Words of(ConstraintViolation<?> violation) {
            return new Words(
                    violation.getConstraintDescriptor(), violation.getInvalidValue(), violation.getMessageTemplate());
        }

        String in(Locale language, MessageInterpolator words) {
            return words.interpolate(template, this, language);
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("Nothing is behind it");
        }
    }

    private static Object proceed(Source source, BodyProblems problems) throws IOException {
        try {
            return source.read();
        } catch (JsonMappingException e) {
            problems.add(FieldProblem.of(path(e), "unreadable"));
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

    /** A constraint on an element of a list or map is about the element: what the validator says besides says no more. */
    private static String path(ConstraintViolation<?> violation) {
        return violation
                .getPropertyPath()
                .toString()
                .replaceFirst("\\.<[^>]+>$", "")
                .replaceAll("<K>(\\[[^\\]]*\\])\\.?.*$", "$1");
    }
}
