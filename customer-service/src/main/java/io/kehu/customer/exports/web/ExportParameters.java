package io.kehu.customer.exports.web;

import io.kehu.customer.finding.web.GivenParameters;
import io.kehu.customer.table.file.Encoding;
import io.kehu.customer.table.file.TableFormat;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How customers are written. Which, is said by the parameters of the list. */
public class ExportParameters {

    /** The kinds of files. */
    @Schema(name = "ExportFormat")
    public enum Format {
        CSV,
        XLSX
    }

    @QueryParam("format")
    @Parameter(description = "CSV or a workbook")
    @DefaultValue("CSV")
    public Format format;

    @QueryParam("layout")
    @Parameter(description = "The columns: of one of the standard's tables, or every field")
    @DefaultValue("ALL")
    public ExportLayout layout;

    @QueryParam("encoding")
    @Parameter(description = "Of a CSV file")
    @DefaultValue("UTF_8")
    public Encoding encoding;

    TableFormat file() {
        if (format == Format.XLSX) {
            return TableFormat.XLSX;
        }
        return encoding == Encoding.GB18030 ? TableFormat.CSV_GB18030 : TableFormat.CSV;
    }

    /** The other parameters of the request. */
    static GivenParameters others(Map<String, List<String>> request) {
        return new GivenParameters(request, "format", "layout", "encoding");
    }
}
