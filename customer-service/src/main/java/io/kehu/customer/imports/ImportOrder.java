package io.kehu.customer.imports;

import io.kehu.customer.record.Ownership;
import io.kehu.customer.record.Submission;
import io.kehu.customer.table.HeaderOptions;
import io.kehu.customer.table.Layout;
import io.kehu.customer.table.file.Encoding;
import io.kehu.customer.table.file.ReadOptions;
import io.kehu.security.Caller;
import java.util.Map;

/**
 * What somebody wants taken over, and how it is to be read.
 *
 * @param by who does it: what they may reach, no row reaches beyond
 * @param workbook whether the file is said to be a workbook; else a text
 * @param dryRun whether everything is done but storing
 * @param submit whether and how complete rows are submitted; others are refused then
 * @param sheet of a workbook; null: the first
 * @param layout null: told from the header
 * @param fields header → field
 * @param people names in the column of owners → user names
 * @param ownership of rows that name none; its members may be null
 */
public record ImportOrder(
        Caller by,
        boolean workbook,
        boolean dryRun,
        Submission submit,
        Encoding encoding,
        String sheet,
        Layout layout,
        Map<String, String> fields,
        Map<String, String> people,
        Ownership ownership) {

    static final String KIND = "customer-import";

    ReadOptions reading(ImportConfig config) {
        return new ReadOptions(encoding, null, sheet, config.limits());
    }

    HeaderOptions headers() {
        return new HeaderOptions(layout, fields);
    }
}
