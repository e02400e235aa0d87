package io.kehu.customer;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Every list is sorted in its own way: an example that all pages share would be true of none. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class PagesInOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().getSchemas().values().stream()
                .filter(PagesInOpenApi::isPage)
                .forEach(page -> page.getProperties().get("sort").setExamples(null));
    }

    private static boolean isPage(Schema schema) {
        return schema.getProperties() != null
                && schema.getProperties().keySet().containsAll(List.of("items", "next", "sort"));
    }
}
