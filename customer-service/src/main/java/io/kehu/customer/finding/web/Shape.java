package io.kehu.customer.finding.web;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What a parameter's values look like, in the words of OpenAPI. */
record Shape(SchemaType type, String format, String example, List<Object> values) {

    static final Shape TEXT = new Shape(SchemaType.STRING, null, null, List.of());
    static final Shape INSTANT = new Shape(SchemaType.STRING, "date-time", null, List.of());
    static final Shape DATE = new Shape(SchemaType.STRING, "date", null, List.of());
    static final Shape NUMBER = new Shape(SchemaType.INTEGER, "int32", null, List.of());
    static final Shape TRUTH = new Shape(SchemaType.BOOLEAN, null, null, List.of());

    static Shape like(String example) {
        return new Shape(SchemaType.STRING, null, example, List.of());
    }

    static Shape oneOf(List<String> values) {
        return new Shape(SchemaType.STRING, null, null, List.copyOf(values));
    }

    Schema schema() {
        Schema schema = OASFactory.createSchema().addType(type);
        if (format != null) {
            schema.format(format);
        }
        if (example != null) {
            schema.addExample(example);
        }
        return values.isEmpty() ? schema : schema.enumeration(values);
    }
}
