package io.kehu.customer;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes what some of this service's problems tell beside their texts, and where else they stand; after the platform has described the rest. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class ProblemMembersInOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema("EditConflict", conflict());
        document.getComponents()
                .getSchemas()
                .get("MergePreview")
                .addProperty(
                        "obstacles",
                        list("Problem")
                                .description(
                                        "All that the merger would be refused for as the two stand now, as it would say so itself"));
        document.getComponents()
                .getSchemas()
                .get("Problem")
                .addProperty("twins", list("Twin").description("Of duplicate: the same customer, as it is stored"))
                .addProperty(
                        "conflicts",
                        list("EditConflict")
                                .description("Of changed-meanwhile: the fields that others have changed meanwhile"))
                .addProperty("mergedInto", id("Of merged-elsewhere: the record that goes on in the place of this one"))
                .addProperty("code", text("Of already-listed: the entry that has this code or name"))
                .addProperty("requestId", id("Of already-requested: the request that stands already"));
    }

    private static Schema conflict() {
        Schema conflict = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("One field that changed since it was read")
                .addProperty("field", text("Its path").addExample("details.employees"))
                .addProperty("read", value("What the caller saw; null: nothing"))
                .addProperty("stored", value("What is there now"))
                .addProperty("yours", value("What the caller wants there; the same as stored where both agree"))
                .addProperty("changedBy", text("Who changed it last"))
                .addProperty("changedAt", text("When").format("date-time"));
        List.of("field", "read", "stored", "yours", "changedBy", "changedAt").forEach(conflict::addRequired);
        return conflict;
    }

    private static Schema list(String of) {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("#/components/schemas/" + of));
    }

    private static Schema value(String description) {
        return OASFactory.createSchema().description(description);
    }

    private static Schema id(String description) {
        return text(description).format("uuid");
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
