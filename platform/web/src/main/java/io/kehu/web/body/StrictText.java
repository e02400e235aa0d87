package io.kehu.web.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.kehu.web.problem.FieldProblem;
import java.io.IOException;
import java.util.Optional;

/**
 * Text of a request: a JSON string and nothing else, of one line unless its field says {@link Lines}, without anything that
 * nobody sees ({@link TextFault}), with blank ends cut off and nothing left of it read as null.
 */
final class StrictText extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final boolean lines;

    StrictText(boolean lines) {
        super(String.class);
        this.lines = lines;
    }

    @Override
    public JsonDeserializer<String> createContextual(DeserializationContext context, BeanProperty property) {
        boolean several = property != null && property.getAnnotation(Lines.class) != null;
        return several == lines ? this : new StrictText(several);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        BodyProblems problems = BodyProblems.current();
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (problems == null) {
            return text;
        }
        String stripped = text.strip();
        Optional<TextFault> fault = TextFault.of(stripped, lines);
        if (fault.isPresent()) {
            problems.add(FieldProblem.of(
                    BodyProblems.path(parser.getParsingContext()), fault.get().code()));
            return null;
        }
        return stripped.isEmpty() ? null : stripped;
    }
}
