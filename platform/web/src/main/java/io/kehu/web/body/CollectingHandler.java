package io.kehu.web.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import io.kehu.web.problem.FieldProblem;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Notes what Jackson stumbles over and lets it read on, so that one answer can name everything. */
final class CollectingHandler extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        BodyProblems problems = BodyProblems.current();
        if (problems == null) {
            return false;
        }
        parser.skipChildren();
        problems.add(FieldProblem.of(pathOfUnknown(context.getParser(), parser, name), "unknown"));
        return true;
    }

    /** What a record does not know is kept until it is made, and read again from a copy that has lost its place. */
    private static String pathOfUnknown(JsonParser document, JsonParser parser, String name) {
        if (parser == document) {
            return BodyProblems.path(parser.getParsingContext());
        }
        JsonStreamContext place = document.getParsingContext();
        String owner = BodyProblems.path(document.hasToken(JsonToken.END_OBJECT) ? place : place.getParent());
        return owner.isEmpty() ? name : owner + "." + name;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) {
        return wrongType(context, type);
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) {
        return wrongType(context, type);
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        if (BodyProblems.current() != null) {
            parser.skipChildren();
        }
        return wrongType(context, type.getRawClass());
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            com.fasterxml.jackson.databind.deser.ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        if (BodyProblems.current() != null) {
            parser.skipChildren();
        }
        return wrongType(context, type);
    }

    private static Object wrongType(DeserializationContext context, Class<?> type) {
        BodyProblems problems = BodyProblems.current();
        if (problems == null) {
            return NOT_HANDLED;
        }
        String path = BodyProblems.path(context.getParser().getParsingContext());
        problems.add(
                type.isEnum()
                        ? FieldProblem.of(path, "not-one-of", names(type))
                        : FieldProblem.wrongType(path, JsonKind.of(type)));
        return null;
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
