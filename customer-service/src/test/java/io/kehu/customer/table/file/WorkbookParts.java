package io.kehu.customer.table.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, for what no honest program writes. */
final class WorkbookParts {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Writes the content of a part, as large as it may be. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /** With one visible sheet, a table of strings and styles. */
    static WorkbookParts workbook() {
        return new WorkbookParts()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns='" + TYPES + "'>"
                                + "<Override PartName='/xl/workbook.xml' ContentType='" + SHEET_TYPE
                                + "sheet.main+xml'/>"
                                + "<Override PartName='/xl/strings.xml' ContentType='" + SHEET_TYPE
                                + "sharedStrings+xml'/>"
                                + "<Override PartName='/xl/styles.xml' ContentType='" + SHEET_TYPE + "styles+xml'/>"
                                + "</Types>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONSHIPS + "'><sheets>"
                                + "<sheet name='客户' sheetId='1' r:id='rId1'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>")
                .with("xl/strings.xml", "<sst xmlns='" + MAIN + "'><si><t>客户名称</t></si><si><t>甲公司</t></si></sst>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet xmlns='" + MAIN + "'><numFmts>"
                                + "<numFmt numFmtId='164' formatCode='yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/>"
                                + "<numFmt numFmtId='165' formatCode='#,##0.00&quot; yuan&quot;'/>"
                                + "</numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
                                + "<xf numFmtId='165'/><xf numFmtId='31'/></cellXfs></styleSheet>")
                .rows("<row r='1'><c r='A1' t='s'><v>0</v></c></row><row r='2'><c r='A2' t='s'><v>1</v></c></row>");
    }

    WorkbookParts with(String name, String content) {
        return with(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    WorkbookParts with(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    WorkbookParts without(String name) {
        parts.remove(name);
        return this;
    }

    /** The rows of the sheet. */
    WorkbookParts rows(String rows) {
        return with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    Path in(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "table", ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        }
        return file;
    }
}
