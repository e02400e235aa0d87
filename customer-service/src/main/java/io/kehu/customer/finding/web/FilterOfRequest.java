package io.kehu.customer.finding.web;

import io.kehu.customer.finding.CustomerFilter;
import io.kehu.customer.masking.ContactMask;
import io.kehu.customer.phone.PhoneNumber;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Takes the filter that a request asks for, if the caller may ask so. */
@ApplicationScoped
public class FilterOfRequest {

    private final ContactMask mask;

    FilterOfRequest(ContactMask mask) {
        this.mask = mask;
    }

    /** What is asked for, as it may be told to everybody: name and values, blank ones left out, a contact's number masked. */
    public Map<String, String> words(GivenParameters given) {
        return given.texts(
                (name, value) -> name.equals(FilterParameter.PHONE.text()) ? PhoneNumber.mask(value) : value);
    }

    /** @throws Refusal 403 when it would find customers by what the caller sees masked (ACC-4): a number can be tried out */
    public CustomerFilter take(GivenParameters given) {
        CustomerFilter filter = FilterParameter.read(given);
        if (filter.tellsOfContacts() && !mask.clear()) {
            throw Refusal.of(PlatformProblem.FORBIDDEN);
        }
        return filter;
    }
}
