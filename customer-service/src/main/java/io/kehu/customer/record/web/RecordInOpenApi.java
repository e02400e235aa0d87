package io.kehu.customer.record.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says of the record what no annotation can: what a patch of it looks like, and which fields have a state of their own. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class RecordInOpenApi implements OASFilter {

    static final String PATCH = "CustomerPatch";

    private static final String DETAILS = "CustomerDetails";
    private static final String STATES = "valueStates";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        List.of("NewCustomer", "CustomerRevision", "Customer")
                .forEach(form -> states(schemas.get(form), schemas.get(DETAILS)));
        states(schemas.get("ContactDetails"), schemas.get("ContactDetails"));
        document.getComponents().addSchema(PATCH, patch());
    }

    private static void states(Schema form, Schema fields) {
        List<Object> names = new ArrayList<>(fields.getProperties().keySet());
        names.remove(STATES);
        form.getProperties().get(STATES).propertyNames(OASFactory.createSchema().enumeration(names));
    }

    private static Schema patch() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(
                        "Any part of CustomerRevision, as a JSON merge patch (RFC 7396): what is left out stays, null removes"
                                + " a value, a list is replaced as a whole")
                .additionalPropertiesBoolean(true)
                .addExample(Map.of("details", example()));
    }

    private static Map<String, Object> example() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("employees", 150);
        details.put("remark", null);
        return details;
    }
}
