package io.kehu.customer.history.web;

import io.kehu.customer.change.Change;
import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.history.AsOf;
import io.kehu.customer.masking.ContactMask;
import io.kehu.customer.masking.SeenContacts;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.web.Cursor;
import io.kehu.web.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "history", description = "What was changed, and the record as it stood")
class HistoryResource {

    private final Customers customers;
    private final ChangeLog changes;
    private final AsOf asOf;
    private final ContactMask mask;
    private final SeenContacts seen;

    HistoryResource(Customers customers, ChangeLog changes, AsOf asOf, ContactMask mask, SeenContacts seen) {
        this.seen = seen;
        this.mask = mask;
        this.customers = customers;
        this.changes = changes;
        this.asOf = asOf;
    }

    @GET
    @Path("/changes")
    @Transactional
    @PermissionsAllowed("customer:read")
    @Operation(
            summary = "Every change of the record, newest first: field by field, before and after, who, when and why")
    public Page<Change> changes(
            UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Customer customer = customers.get(id);
        long before = cursor == null ? Long.MAX_VALUE : revision(Cursor.decode(cursor, 1));
        List<Change> rows = changes.before(id, before, limit + 1);
        seen.note(customer.currentSubject(), rows);
        return Page.of(mask.changes(rows), limit, change -> Cursor.of(change.revision()), "-revision");
    }

    @GET
    @Path("/as-of")
    @Transactional
    @PermissionsAllowed("customer:read")
    @Operation(summary = "The record as it stood at an instant (RFC 3339)")
    public AsOf.PastRecord asOf(
            UUID id,
            @QueryParam("instant") @Parameter(description = "When, with offset (RFC 3339)") @NotNull Instant instant) {
        return asOf.read(id, instant);
    }

    private static long revision(Cursor cursor) {
        try {
            return Long.parseLong(cursor.keys().get(0));
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
