package io.kehu.web.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.kehu.web.problem.FieldProblem;
import java.io.IOException;
import java.util.Set;

/** In a request's body a value is written as its type is, and nothing else is turned into it: no 1.5 into 1, no "120" into 120. */
final class StrictToken<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<T> reader;
    private final transient Set<JsonToken> tokens;

    private StrictToken(Class<T> type, JsonDeserializer<T> reader, Set<JsonToken> tokens) {
        super(type);
        this.reader = reader;
        this.tokens = tokens;
    }

    @SuppressWarnings("unchecked")
    static <T> StrictToken<T> of(Class<T> type, JsonToken... tokens) {
        return new StrictToken<>(
                type, (JsonDeserializer<T>) NumberDeserializers.find(type, type.getName()), Set.of(tokens));
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        BodyProblems problems = BodyProblems.current();
        if (problems == null) {
            return reader.deserialize(parser, context);
        }
        if (!tokens.contains(parser.currentToken())) {
            context.handleUnexpectedToken(handledType(), parser);
            return getNullValue(context);
        }
        try {
            return reader.deserialize(parser, context);
        } catch (InputCoercionException e) {
            problems.add(FieldProblem.of(BodyProblems.path(parser.getParsingContext()), "out-of-range"));
            return getNullValue(context);
        }
    }

    @Override
    public T getNullValue(DeserializationContext context) throws JsonMappingException {
        return reader.getNullValue(context);
    }
}
