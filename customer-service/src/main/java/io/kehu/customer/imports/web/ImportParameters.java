package io.kehu.customer.imports.web;

import io.kehu.customer.approval.SubmitMany;
import io.kehu.customer.finding.web.GivenParameters;
import io.kehu.customer.finding.web.ValueKind;
import io.kehu.customer.imports.ImportOrder;
import io.kehu.customer.record.Ownership;
import io.kehu.customer.record.Submission;
import io.kehu.customer.table.Layout;
import io.kehu.customer.table.file.Encoding;
import io.kehu.security.Caller;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * How a file is to be read, and what is to become of its rows. The fields are the texts of the address, which tell repeated
 * requests apart; what they mean is read together, so that everything wrong is named at once.
 */
public class ImportParameters {

    private static final ValueKind<String> ANY_TEXT = ValueKind.texts("text", text -> text);
    private static final ValueKind<Pair> PAIR = ValueKind.texts("not-a-pair", Pair::of);

    @QueryParam("dryRun")
    @Parameter(
            description = "Do everything but store",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    public List<String> dryRun;

    @QueryParam("submit")
    @Parameter(
            description = "Submit every row; what is not complete is refused",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    public List<String> submit;

    @QueryParam("encoding")
    @Parameter(
            description = "Of a CSV file; GB18030 holds GBK",
            schema = @Schema(implementation = Encoding.class, defaultValue = "AUTO"))
    public List<String> encoding;

    @QueryParam("sheet")
    @Parameter(
            description = "Of a workbook; left out: the first that is visible",
            schema = @Schema(implementation = String.class))
    public List<String> sheet;

    @QueryParam("layout")
    @Parameter(description = "Left out: told from the header", schema = @Schema(implementation = Layout.class))
    public List<String> layout;

    @QueryParam("map")
    @Parameter(description = "Header and field, 公司全称:legalName; once for each header. ignore: the column is not read")
    public List<String> map;

    @QueryParam("person")
    @Parameter(description = "A name in the column of owners and its user name, 林薇:lin.wei; once for each person")
    public List<String> person;

    @QueryParam("ownerId")
    @Parameter(description = "Owner of rows that name none", schema = @Schema(implementation = String.class))
    public List<String> ownerId;

    @QueryParam("department")
    @Parameter(description = "Department of rows that name none", schema = @Schema(implementation = String.class))
    public List<String> department;

    @QueryParam("region")
    @Parameter(description = "Sales region of rows that name none", schema = @Schema(implementation = String.class))
    public List<String> region;

    /** @throws io.kehu.web.problem.Refusal 400 naming every parameter that is wrong or none */
    static ImportOrder order(GivenParameters given, Caller by, boolean workbook, SubmitMany submission) {
        boolean dryRun = given.isOn("dryRun");
        boolean submit = given.isOn("submit");
        Encoding encoding =
                given.one("encoding", ValueKind.constant(Encoding.class)).orElse(Encoding.AUTO);
        String sheet = given.one("sheet", ANY_TEXT).orElse(null);
        Layout layout = given.one("layout", ValueKind.constant(Layout.class)).orElse(null);
        Map<String, String> map = pairs(given.all("map", PAIR));
        Map<String, String> person = pairs(given.all("person", PAIR));
        Ownership otherwise = new Ownership(
                given.one("ownerId", ANY_TEXT).orElse(null),
                given.one("department", ANY_TEXT).orElse(null),
                given.one("region", ANY_TEXT).orElse(null));
        given.end();
        return new ImportOrder(
                by,
                workbook,
                dryRun,
                submit ? submission.order() : Submission.NONE,
                encoding,
                sheet,
                layout,
                map,
                person,
                otherwise);
    }

    private static Map<String, String> pairs(List<Pair> pairs) {
        Map<String, String> all = new LinkedHashMap<>();
        pairs.forEach(pair -> all.put(pair.name(), pair.meaning()));
        return all;
    }

    /** {@code 公司全称:legalName}. */
    private record Pair(String name, String meaning) {

        private static final char BETWEEN = ':';

        static Pair of(String text) {
            int at = text.lastIndexOf(BETWEEN);
            if (at < 1 || at == text.length() - 1) {
                throw new IllegalArgumentException(text);
            }
            return new Pair(text.substring(0, at), text.substring(at + 1));
        }
    }
}
