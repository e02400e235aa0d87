package io.kehu.customer.imports.web;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.approval.SubmitMany;
import io.kehu.customer.imports.ImportOrder;
import io.kehu.customer.record.Ownership;
import io.kehu.customer.record.Submission;
import io.kehu.customer.table.Layout;
import io.kehu.customer.table.file.Encoding;
import io.kehu.security.Caller;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a file is to be read, and what is to become of its rows. */
public class ImportParameters {

    private static final char BETWEEN = ':';

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Do everything but store")
    public boolean dryRun;

    @QueryParam("submit")
    @DefaultValue("false")
    @Parameter(description = "Submit every row; what is not complete is refused")
    public boolean submit;

    @QueryParam("encoding")
    @DefaultValue("AUTO")
    @Parameter(description = "Of a CSV file; GB18030 holds GBK")
    public Encoding encoding;

    @QueryParam("sheet")
    @Parameter(description = "Of a workbook; left out: the first that is visible")
    public String sheet;

    @QueryParam("layout")
    @Parameter(description = "Left out: told from the header")
    public Layout layout;

    @QueryParam("map")
    @Parameter(description = "Header and field, 公司全称:legalName; once for each header. ignore: the column is not read")
    public List<String> map;

    @QueryParam("person")
    @Parameter(description = "A name in the column of owners and its user name, 林薇:lin.wei; once for each person")
    public List<String> person;

    @QueryParam("ownerId")
    @Parameter(description = "Owner of rows that name none")
    public String ownerId;

    @QueryParam("department")
    @Parameter(description = "Department of rows that name none")
    public String department;

    @QueryParam("region")
    @Parameter(description = "Sales region of rows that name none")
    public String region;

    ImportOrder order(Caller by, boolean workbook, SubmitMany submission) {
        return new ImportOrder(
                by,
                workbook,
                dryRun,
                submit ? submission.order() : Submission.NONE,
                encoding,
                sheet,
                layout,
                pairs("map", map),
                pairs("person", person),
                new Ownership(ownerId, department, region));
    }

    private static Map<String, String> pairs(String parameter, List<String> texts) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            int at = text.lastIndexOf(BETWEEN);
            if (at < 1 || at == text.length() - 1) {
                throw Refusal.of(PlatformProblem.INVALID_PARAMETERS)
                        .with(List.of(FieldProblem.translatedBy(CustomerProblem.INCOMPLETE, parameter, "not-a-pair")));
            }
            pairs.put(text.substring(0, at), text.substring(at + 1));
        }
        return pairs;
    }
}
