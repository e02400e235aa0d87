package io.kehu.customer.finding.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the parameters of the list and of the count from the table by which they are read. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 10)
public class ParametersInOpenApi implements OASFilter {

    private static final String RULE =
            "Filters of different names are combined with and. One that is given several times"
                    + " (status=DRAFT&status=APPROVED) means any of its values, unless its description says otherwise. Only customers"
                    + " that the caller sees are found.";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Operation list = operation(document, FindingResource.PATH);
        Operation count = operation(document, FindingResource.PATH + FindingResource.COUNT);
        addFilter(list);
        addFilter(count);
        list.addParameter(describe(
                "sort",
                "A minus means descending; left out: the newest first",
                ValueKind.SORT.shape().schema()));
        list.addParameter(describe(
                "cursor",
                "Where the page before ended: its next",
                ValueKind.CURSOR.shape().schema()));
        list.addParameter(describe(
                "limit",
                "How many on a page",
                ValueKind.LIMIT.shape().schema().defaultValue(FindingResource.USUAL_LIMIT)));
        count.addParameter(describe(
                "by",
                "The property by which to count; label: and a dimension of labels; left out: only the total",
                ValueKind.GROUPING.shape().schema()));
    }

    /** The parameters that narrow, which other resources take too. */
    public static void addFilter(Operation operation) {
        String said = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(said + RULE);
        Arrays.stream(FilterParameter.values())
                .map(ParametersInOpenApi::describe)
                .forEach(operation::addParameter);
    }

    private static Operation operation(OpenAPI document, String path) {
        return document.getPaths().getPathItem(path).getGET();
    }

    private static Parameter describe(FilterParameter parameter) {
        Schema one = parameter.kind().shape().schema();
        Schema schema = parameter.isRepeatable()
                ? OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(one)
                : one;
        return describe(parameter.text(), parameter.description(), schema);
    }

    private static Parameter describe(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(schema);
    }
}
