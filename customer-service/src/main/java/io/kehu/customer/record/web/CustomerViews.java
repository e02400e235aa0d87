package io.kehu.customer.record.web;

import io.kehu.customer.masking.ContactMask;
import io.kehu.customer.masking.SeenContacts;
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
    private final SeenContacts seen;

    CustomerViews(ContactMask mask, SeenContacts seen) {
        this.mask = mask;
        this.seen = seen;
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

    /** The caller reads this one record; what is read in large is recorded as such. */
    public void reads(Customer customer) {
        if (!customer.content().contacts().isEmpty()) {
            seen.note(customer.currentSubject());
        }
    }

    /** 200 with the record and its tag. */
    public Response ok(Customer customer) {
        return ok(new Saved(customer, List.of()));
    }

    /** The same, with the records that may be the same customer. */
    public Response ok(Saved saved) {
        reads(saved.customer());
        return Response.ok(of(saved)).tag(ETags.of(saved.customer().revision())).build();
    }
}
