package io.kehu.benchmark.data.file;

import io.kehu.benchmark.data.GeneratedCustomer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Bodies of {@code POST /api/v1/customers}. */
public final class EntryForms {

    private EntryForms() {}

    /** Of somebody who enters a customer of their own. */
    public static byte[] ownJson(GeneratedCustomer customer) {
        try {
            return JsonLines.line(EntryForm.ownOf(customer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
