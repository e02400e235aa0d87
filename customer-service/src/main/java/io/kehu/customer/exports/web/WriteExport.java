package io.kehu.customer.exports.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.exports.ExportRecord;
import io.kehu.customer.exports.Exports;
import io.kehu.customer.exports.ReadCustomers;
import io.kehu.customer.finding.CustomerFilter;
import io.kehu.customer.record.web.CustomerViews;
import io.kehu.customer.reference.Catalogues;
import io.kehu.customer.reference.KnownWords;
import io.kehu.customer.table.CustomerTableWriter;
import io.kehu.web.Page;
import io.kehu.web.body.StrictBodies;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Writes customers as the caller sees them, page by page: no more than a page is in memory. */
@ApplicationScoped
class WriteExport {

    private final ReadCustomers customers;
    private final CustomerViews views;
    private final Exports exports;
    private final Catalogues catalogues;
    private final StrictBodies bodies;

    WriteExport(
            ReadCustomers customers, CustomerViews views, Exports exports, Catalogues catalogues, StrictBodies bodies) {
        this.customers = customers;
        this.views = views;
        this.exports = exports;
        this.catalogues = catalogues;
        this.bodies = bodies;
    }

    /** How far a file is. */
    private static final class Written {
        private long rows;
        private boolean whole;
    }

    /**
     * A file that breaks off is not completed: whoever gets it shall not take it for whole. It is no fault when that is because
     * nobody is there to get it.
     *
     * @param gone whether who asked is gone, for a stream that leads nowhere takes everything without a word
     */
    void write(
            ExportRecord begun, ExportParameters wanted, CustomerFilter filter, OutputStream out, BooleanSupplier gone)
            throws IOException {
        Written written = new Written();
        try {
            KnownWords words = new KnownWords(catalogues.all(), Map.of());
            CustomerTableWriter table =
                    new CustomerTableWriter(wanted.file(), out, wanted.layout().layout(), words);
            write(filter, table, gone, written);
        } catch (IOException e) {
            if (!gone.getAsBoolean()) {
                throw e;
            }
        } finally {
            exports.end(begun, written.rows, written.whole);
        }
    }

    private void write(CustomerFilter filter, CustomerTableWriter table, BooleanSupplier gone, Written written)
            throws IOException {
        String cursor = null;
        do {
            Page<JsonNode> page = customers.page(filter, cursor, customer -> bodies.write(views.of(customer)));
            for (JsonNode record : page.items()) {
                table.write(record);
                written.rows++;
            }
            if (gone.getAsBoolean()) {
                return;
            }
            cursor = page.next();
        } while (cursor != null);
        table.close();
        written.whole = true;
    }
}
