package io.kehu.customer.exports.web;

import io.kehu.customer.record.CustomerQuery;
import io.kehu.customer.record.Lifecycle;
import io.kehu.customer.record.Status;
import io.kehu.customer.table.file.Encoding;
import io.kehu.customer.table.file.TableFormat;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Which customers, and how they are written. */
public class ExportParameters {

    /** The kinds of files. */
    public enum Format {
        CSV,
        XLSX
    }

    @QueryParam("format")
    @DefaultValue("CSV")
    public Format format;

    @QueryParam("layout")
    @DefaultValue("ALL")
    public ExportLayout layout;

    @QueryParam("encoding")
    @DefaultValue("UTF_8")
    public Encoding encoding;

    @QueryParam("status")
    public Status status;

    @QueryParam("lifecycle")
    public Lifecycle lifecycle;

    @QueryParam("ownerId")
    public String ownerId;

    @QueryParam("region")
    public String region;

    @QueryParam("department")
    public String department;

    TableFormat file() {
        if (format == Format.XLSX) {
            return TableFormat.XLSX;
        }
        return encoding == Encoding.GB18030 ? TableFormat.CSV_GB18030 : TableFormat.CSV;
    }

    CustomerQuery page(UUID before, int limit) {
        return new CustomerQuery(status, lifecycle, ownerId, region, department, before, limit);
    }

    Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        filters.put("status", Objects.toString(status, null));
        filters.put("lifecycle", Objects.toString(lifecycle, null));
        filters.put("ownerId", ownerId);
        filters.put("region", region);
        filters.put("department", department);
        filters.values().removeIf(Objects::isNull);
        return filters;
    }
}
