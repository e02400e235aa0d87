package io.kehu.customer.exports.web;

import io.kehu.customer.finding.web.GivenParameters;
import io.kehu.customer.finding.web.ValueKind;
import io.kehu.customer.table.file.TableFormat;

/** How customers are written. Which, is said by the parameters of the list. */
record ExportParameters(Format format, ExportLayout layout, Encoding encoding) {

    /** The kinds of files. */
    enum Format {
        CSV,
        XLSX
    }

    /** How the text of a CSV file is written. */
    enum Encoding {
        UTF_8,
        /** Holds GBK and GB2312. */
        GB18030
    }

    static ExportParameters read(GivenParameters given) {
        return new ExportParameters(
                given.one("format", ValueKind.constant(Format.class)).orElse(Format.CSV),
                given.one("layout", ValueKind.constant(ExportLayout.class)).orElse(ExportLayout.ALL),
                given.one("encoding", ValueKind.constant(Encoding.class)).orElse(Encoding.UTF_8));
    }

    TableFormat file() {
        if (format == Format.XLSX) {
            return TableFormat.XLSX;
        }
        return encoding == Encoding.GB18030 ? TableFormat.CSV_GB18030 : TableFormat.CSV;
    }
}
