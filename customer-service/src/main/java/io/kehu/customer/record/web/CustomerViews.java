package io.kehu.customer.record.web;

import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Saved;
import io.kehu.web.ETags;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Records as the caller may see them: the one place where contacts are masked (ACC-4). */
@ApplicationScoped
public class CustomerViews {

    private static final StringPermission CLEAR = new StringPermission("contact", "clear");

    private final SecurityIdentity identity;

    CustomerViews(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether the caller sees contacts as they are. */
    public boolean clear() {
        return identity.checkPermissionBlocking(CLEAR);
    }

    public CustomerView of(Customer customer) {
        return of(new Saved(customer, List.of()));
    }

    public CustomerView of(Saved saved) {
        return CustomerView.of(saved, clear());
    }

    /** 200 with the record and its tag. */
    public Response ok(Customer customer) {
        return ok(new Saved(customer, List.of()));
    }

    /** The same, with the records that may be the same customer. */
    public Response ok(Saved saved) {
        return Response.ok(of(saved)).tag(ETags.of(saved.customer().revision())).build();
    }
}
