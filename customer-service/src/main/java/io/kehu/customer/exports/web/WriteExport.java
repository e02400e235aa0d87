package io.kehu.customer.exports.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.exports.ExportRecord;
import io.kehu.customer.exports.Exports;
import io.kehu.customer.imports.KnownWords;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.customer.record.web.CustomerViews;
import io.kehu.customer.reference.Catalogues;
import io.kehu.customer.table.CustomerTableWriter;
import io.kehu.web.body.StrictBodies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes customers as the caller sees them, page by page: no more than a page is in memory. */
@ApplicationScoped
class WriteExport {

    private static final int PAGE = 500;

    private final Customers customers;
    private final CustomerViews views;
    private final Exports exports;
    private final Catalogues catalogues;
    private final StrictBodies bodies;

    WriteExport(Customers customers, CustomerViews views, Exports exports, Catalogues catalogues, StrictBodies bodies) {
        this.customers = customers;
        this.views = views;
        this.exports = exports;
        this.catalogues = catalogues;
        this.bodies = bodies;
    }

    /** A file that breaks off is not completed: whoever gets it shall not take it for whole. */
    void write(ExportRecord begun, ExportParameters wanted, OutputStream out) throws IOException {
        KnownWords words = new KnownWords(catalogues.all(), Map.of());
        long rows = 0;
        boolean complete = false;
        try {
            CustomerTableWriter table = new CustomerTableWriter(wanted.file(), out, wanted.layout.layout(), words);
            Page page = new Page(List.of(), null);
            do {
                UUID before = page.last();
                page = QuarkusTransaction.requiringNew().call(() -> read(wanted, before));
                for (JsonNode record : page.records()) {
                    table.write(record);
                    rows++;
                }
            } while (page.records().size() == PAGE);
            table.close();
            complete = true;
        } finally {
            exports.end(begun, rows, complete);
        }
    }

    private record Page(List<JsonNode> records, UUID last) {}

    private Page read(ExportParameters wanted, UUID before) {
        List<Customer> found = customers.list(wanted.page(before, PAGE));
        List<JsonNode> records =
                found.stream().map(views::of).map(bodies::write).toList();
        return new Page(
                records, found.isEmpty() ? before : found.get(found.size() - 1).id());
    }
}
