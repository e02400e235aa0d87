package io.kehu.benchmark.data.file;

import io.kehu.benchmark.data.GeneratedCustomer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Bodies of {@code POST /api/v1/customers}. */
public final class EntryForms {

    private EntryForms() {}

    public static byte[] json(GeneratedCustomer customer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonLines lines = new JsonLines(out)) {
            lines.write(customer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
