package io.kehu.customer.finding.web;

import io.kehu.customer.finding.CustomerCount;
import io.kehu.customer.finding.CustomerFilter;
import io.kehu.customer.finding.CustomerSort;
import io.kehu.customer.finding.CustomerSummary;
import io.kehu.customer.finding.FoundCustomers;
import io.kehu.customer.finding.Grouping;
import io.kehu.web.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Its parameters are described by {@link ParametersInOpenApi}. */
@Path(FindingResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("customer:read")
@Tag(name = "customers")
class FindingResource {

    static final String PATH = "/api/v1/customers";
    static final String COUNT = "/count";

    static final int USUAL_LIMIT = 50;

    private final FoundCustomers customers;
    private final FilterOfRequest filters;

    FindingResource(FoundCustomers customers, FilterOfRequest filters) {
        this.customers = customers;
        this.filters = filters;
    }

    @GET
    @Operation(summary = "Customers that the caller sees, narrowed by what is known of them, sorted and in pages")
    public Page<CustomerSummary> list(@Context UriInfo request) {
        GivenParameters given = new GivenParameters(request.getQueryParameters());
        CustomerFilter filter = filters.take(given);
        CustomerSort sort = given.one("sort", ValueKind.SORT).orElse(CustomerSort.NEWEST);
        String cursor = given.one("cursor", ValueKind.CURSOR).orElse(null);
        int limit = given.one("limit", ValueKind.LIMIT).orElse(USUAL_LIMIT);
        given.end();
        return customers.page(filter, sort, cursor, limit);
    }

    @GET
    @Path(COUNT)
    @Operation(summary = "How many customers that is, in all and by one of their properties")
    public CustomerCount count(@Context UriInfo request) {
        GivenParameters given = new GivenParameters(request.getQueryParameters());
        CustomerFilter filter = filters.take(given);
        Grouping grouping = given.one("by", ValueKind.GROUPING).orElse(Grouping.NONE);
        given.end();
        return customers.count(filter, grouping);
    }
}
