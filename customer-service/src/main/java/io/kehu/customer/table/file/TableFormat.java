package io.kehu.customer.table.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The kinds of files that tables are written as. */
public enum TableFormat {
    /** UTF-8 with byte order mark: without it a Chinese Excel takes it for GBK. */
    CSV("text/csv;charset=UTF-8", "csv"),
    CSV_GB18030("text/csv;charset=GB18030", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    TableFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /** Begins a table with its header; closing it completes the file and closes the stream. */
    public TableWriter write(OutputStream out, List<String> header) throws IOException {
        TableWriter table =
                switch (this) {
                    case CSV -> new CsvFile(out, Encoding.UTF_8);
                    case CSV_GB18030 -> new CsvFile(out, Encoding.GB18030);
                    case XLSX -> new XlsxFile(out);
                };
        table.write(header.stream().map(OutputCell::text).toList());
        return table;
    }
}
