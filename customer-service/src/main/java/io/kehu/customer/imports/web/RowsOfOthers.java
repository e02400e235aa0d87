package io.kehu.customer.imports.web;

import io.kehu.customer.exports.ExportRecord;
import io.kehu.customer.exports.Exports;
import io.kehu.customer.imports.Imports;
import io.kehu.customer.imports.RowFault;
import io.kehu.customer.imports.RowOutcome;
import io.kehu.customer.imports.WriteCorrections;
import io.kehu.customer.masking.ContactMask;
import io.kehu.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one person is shown of rows that another has sent. They are of no customer yet, so who sees their contacts as they are is
 * recorded as an export (ACC-4).
 */
@ApplicationScoped
class RowsOfOthers {

    /** Around what a message quotes, in Chinese, which every fault has. */
    private static final String QUOTATION_MARK = "“";

    private final Exports exports;
    private final WriteCorrections corrections;
    private final CurrentCaller caller;
    private final ContactMask mask;

    RowsOfOthers(Exports exports, WriteCorrections corrections, CurrentCaller caller, ContactMask mask) {
        this.exports = exports;
        this.corrections = corrections;
        this.caller = caller;
        this.mask = mask;
    }

    /** Whether the caller is not who sent the file. */
    boolean isForeign(Imports.Standing of) {
        return !of.of().createdBy().equals(caller.get().id());
    }

    /** A page of outcomes, of which some may quote contacts. */
    void shown(Imports.Standing of, List<RowOutcome> rows) {
        long quoting = rows.stream()
                .filter(row -> row.faults().stream().anyMatch(RowsOfOthers::quotesAContact))
                .count();
        if (quoting > 0 && isForeign(of) && mask.clear()) {
            exports.end(begin(of, "IMPORT_ROWS"), quoting, true);
        }
    }

    /** The correction file; to be recorded, it is so before its first byte goes out. */
    StreamingOutput corrections(Imports.Standing of, Locale language) {
        AtomicLong rows = new AtomicLong();
        if (!isForeign(of)) {
            return out -> corrections.write(of, language, out, rows);
        }
        ExportRecord begun = begin(of, "IMPORT_ERRORS");
        return out -> {
            boolean whole = false;
            try {
                corrections.write(of, language, out, rows);
                whole = true;
            } finally {
                exports.end(begun, rows.get(), whole);
            }
        };
    }

    private ExportRecord begin(Imports.Standing of, String layout) {
        String format = corrections.format(of.of().id(), of.order()).name();
        return exports.begin(
                caller.get().id(), format, layout, Map.of("import", of.of().id().toString()), false);
    }

    private static boolean quotesAContact(RowFault fault) {
        boolean ofContact = fault.field() == null || fault.field().startsWith("contacts");
        return ofContact && fault.zh().contains(QUOTATION_MARK);
    }
}
