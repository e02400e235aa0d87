package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the parts of an Office file are.
 *
 * @param parts content type → name of the part, without the leading slash
 */
record ContentTypes(Map<String, String> parts) {

    static final String PART = "[Content_Types].xml";

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String STRINGS = SHEET + "sharedStrings+xml";
    private static final Map<String, String> OTHERS =
            Map.of("wordprocessingml", "DOCX", "presentationml", "PPTX", "sheet.binary", "XLSB", "ms-word", "DOCM");

    static ContentTypes read(InputStream part) throws XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        XMLStreamReader xml = WorkbookXml.open(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new UnreadableTableException(FileProblem.of(FileProblem.Code.DOCUMENT_TYPE));
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getAttributeValue(null, "ContentType") != null) {
                String type = xml.getAttributeValue(null, "ContentType");
                String name = xml.getAttributeValue(null, "PartName");
                if (parts.put(type, name == null ? "" : name.replaceFirst("^/", "")) != null && type.equals(STRINGS)) {
                    throw WorkbookXml.broken();
                }
            }
        }
        return new ContentTypes(parts);
    }

    /** Refuses what is no workbook and says what it is. */
    void requireWorkbook() {
        boolean workbook = parts.keySet().stream()
                .anyMatch(type -> type.equals(SHEET + "sheet.main+xml")
                        || type.equals("application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        if (!workbook) {
            String kind = OTHERS.entrySet().stream()
                    .filter(other -> parts.keySet().stream().anyMatch(type -> type.contains(other.getKey())))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("ZIP");
            throw new UnreadableTableException(FileProblem.of(FileProblem.Code.NOT_A_TABLE, kind));
        }
    }

    /** Name of the table of strings; empty where there is none. */
    String strings() {
        return parts.getOrDefault(STRINGS, "");
    }

    boolean styled() {
        return parts.containsKey(SHEET + "styles+xml");
    }
}
