package io.kehu.customer.exports.web;

import io.kehu.customer.finding.web.ParametersInOpenApi;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Says that exports take the parameters that narrow the list. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 10)
public class FilterInOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        ParametersInOpenApi.addFilter(
                document.getPaths().getPathItem(ExportResource.PATH).getGET());
    }
}
