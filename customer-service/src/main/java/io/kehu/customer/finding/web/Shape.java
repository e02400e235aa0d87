package io.kehu.customer.finding.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What a parameter's values look like, in the words of OpenAPI. */
record Shape(SchemaType type, UnaryOperator<Schema> details) {

    static final Shape TEXT = text(1, 100, null);
    static final Shape OPAQUE = new Shape(SchemaType.STRING, UnaryOperator.identity());
    static final Shape INSTANT = new Shape(SchemaType.STRING, schema -> schema.format("date-time"));
    static final Shape DATE = new Shape(SchemaType.STRING, schema -> schema.format("date"));
    static final Shape NUMBER = new Shape(SchemaType.INTEGER, schema -> schema.format("int32"));
    static final Shape TRUTH = new Shape(SchemaType.BOOLEAN, UnaryOperator.identity());

    static Shape text(int shortest, int longest, String example) {
        return new Shape(
                SchemaType.STRING,
                schema -> example(schema, example).minLength(shortest).maxLength(longest));
    }

    /** @param pattern of the whole text */
    static Shape like(String pattern, String example) {
        return new Shape(SchemaType.STRING, schema -> example(schema, example).pattern("^(" + pattern + ")$"));
    }

    static Shape oneOf(List<String> values) {
        return new Shape(SchemaType.STRING, schema -> schema.enumeration(List.copyOf(values)));
    }

    /** One of these, or a text of that shape. */
    static Shape oneOf(List<String> values, Shape other) {
        return new Shape(SchemaType.STRING, schema -> schema.addAnyOf(
                        OASFactory.createSchema().enumeration(List.copyOf(values)))
                .addAnyOf(other.details.apply(OASFactory.createSchema())));
    }

    static Shape between(int least, int most) {
        return new Shape(SchemaType.INTEGER, schema -> NUMBER.details
                .apply(schema)
                .minimum(BigDecimal.valueOf(least))
                .maximum(BigDecimal.valueOf(most)));
    }

    Schema schema() {
        return details.apply(OASFactory.createSchema().addType(type));
    }

    private static Schema example(Schema schema, String example) {
        return example == null ? schema : schema.addExample(example);
    }
}
