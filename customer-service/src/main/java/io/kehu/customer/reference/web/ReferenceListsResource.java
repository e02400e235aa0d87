package io.kehu.customer.reference.web;

import io.kehu.customer.reference.Catalogues;
import io.kehu.web.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/reference-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference data", description = "What people choose from: industries, divisions, source channels …")
class ReferenceListsResource {

    private final Catalogues catalogues;

    ReferenceListsResource(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @PermissionsAllowed("reference:read")
    @Operation(summary = "All lists, on one page")
    public Page<ListView> list() {
        List<ListView> lists = catalogues.all().entrySet().stream()
                .map(entry -> ListView.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(view -> view.list().code()))
                .toList();
        return new Page<>(lists, null, "list");
    }
}
