package io.kehu.classification.evaluation;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The language of conditions: which names it knows, of which types. Amounts are doubles there, exact beyond any budget. */
final class ConditionLanguage {

    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();
    private static final CelCompiler COMPILER = compiler();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    private ConditionLanguage() {}

    /** Where a condition takes the value of a name from; null means not provided. */
    interface Values {
        Object of(Input input);
    }

    static CelValidationResult compile(String text) {
        return COMPILER.compile(text);
    }

    static CelRuntime.Program program(CelAbstractSyntaxTree tree) throws CelEvaluationException {
        return RUNTIME.createProgram(tree);
    }

    static Map<String, Object> variables(Set<Input> inputs, Values values) {
        Map<String, Object> variables = new HashMap<>();
        inputs.forEach(input -> variables.put(input.title(), inLanguage(values.of(input))));
        return variables;
    }

    /** Any value of the type, to try a condition with. */
    static Object exampleOf(Input input) {
        return input.kind() == Input.Kind.NUMBER ? BigDecimal.ONE : "";
    }

    private static Object inLanguage(Object value) {
        if (value == null) {
            return NullValue.NULL_VALUE;
        }
        return value instanceof BigDecimal number ? (Object) number.doubleValue() : value;
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setResultType(SimpleType.BOOL);
        for (Input input : Input.values()) {
            builder.addVar(input.title(), typeOf(input));
        }
        return builder.build();
    }

    private static CelType typeOf(Input input) {
        return switch (input.kind()) {
            case TEXT -> SimpleType.STRING;
            case OPTIONAL_TEXT -> NullableType.create(SimpleType.STRING);
            case NUMBER -> NullableType.create(SimpleType.DOUBLE);
        };
    }
}
