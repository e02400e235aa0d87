package io.kehu.benchmark.data.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.kehu.benchmark.data.GeneratedCustomer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** One entry form a line, what nobody knows left out. */
final class JsonLines implements CustomerFile {

    private static final ObjectWriter FORM = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
            .registerModule(new SimpleModule()
                    .addSerializer(BigDecimal.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance))
            .writerFor(EntryForm.class);

    private final OutputStream out;

    JsonLines(OutputStream out) {
        this.out = out;
    }

    static byte[] line(EntryForm form) throws IOException {
        return FORM.writeValueAsBytes(form);
    }

    @Override
    public void write(GeneratedCustomer customer) throws IOException {
        out.write(line(EntryForm.of(customer)));
        out.write('\n');
    }

    @Override
    public void close() {}
}
