package io.kehu.customer.record.web;

import io.kehu.customer.masking.ContactMask;
import io.kehu.customer.record.Content;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Saved;
import io.kehu.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Records as the caller may see them: contacts masked or as they are (ACC-4). */
@ApplicationScoped
public class CustomerViews {

    private final ContactMask mask;

    CustomerViews(ContactMask mask) {
        this.mask = mask;
    }

    /** As much of a content as the caller may see. */
    public Content of(Content content) {
        return mask.clear() ? content : content.masked();
    }

    public CustomerView of(Customer customer) {
        return of(new Saved(customer, List.of()));
    }

    public CustomerView of(Saved saved) {
        return CustomerView.of(saved, of(saved.customer().content()));
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
