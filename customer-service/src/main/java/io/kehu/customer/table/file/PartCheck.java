package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * Walks through one XML part of a workbook before it is read. The reader collects the text of a cell whole, pads a row up to
 * the cell's column and the table of strings up to a cell's index, whatever they are: here they are held to the format.
 */
final class PartCheck {

    private static final int LAST_COLUMN = 16_384;
    /** Twice what the format permits. */
    private static final int LONGEST_CELL = 1 << 16;

    private static final int DEEPEST = 100;
    private static final int INDEX_DIGITS = 9;

    private final FormulaWork formulas = new FormulaWork();
    private final StringBuilder index = new StringBuilder();
    private int depth;
    private int column;
    private int length;
    private boolean inSheet;
    private boolean collected;
    private boolean sharedString;
    private boolean inValue;
    private long strings;
    private long lastString = -1;

    void walk(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = WorkbookXml.open(part);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableTableException(FileProblem.of(FileProblem.Code.DOCUMENT_TYPE));
                default -> {
                    // Comments and the like hold nothing that is read.
                }
            }
        }
    }

    /** How many strings the part defines. */
    long strings() {
        return strings;
    }

    /** The highest index of a string that its cells refer to; -1 where none does. */
    long lastString() {
        return lastString;
    }

    private void start(XMLStreamReader xml) {
        if (++depth > DEEPEST) {
            throw WorkbookXml.broken();
        }
        String name = xml.getLocalName();
        if ("si".equals(name)) {
            strings++;
            collect();
        } else if ("sheetData".equals(name)) {
            inSheet = true;
        } else if (inSheet) {
            startInSheet(name, xml);
        }
    }

    private void startInSheet(String name, XMLStreamReader xml) {
        switch (name) {
            case "row" -> column = 0;
            case "c" -> {
                cell(xml.getAttributeValue(null, "r"));
                sharedString = "s".equals(xml.getAttributeValue(null, "t"));
                formulas.cell();
            }
            case "f" -> formulas.formula(xml.getAttributeValue(null, "t"));
            case "v" -> inValue = true;
            default -> {
                // What else a cell has is part of its text.
            }
        }
    }

    private void cell(String address) {
        column = address == null ? column + 1 : new CellAddress(address).getColumn() + 1;
        if (column < 1 || column > LAST_COLUMN) {
            throw WorkbookXml.broken();
        }
        collect();
        index.setLength(0);
    }

    private void collect() {
        collected = true;
        length = 0;
    }

    private void end(String name) {
        depth--;
        switch (name) {
            case "sheetData" -> inSheet = false;
            case "c", "si" -> collected = false;
            case "f" -> formulas.end();
            case "v" -> endValue();
            default -> {
                // Nothing was begun with it.
            }
        }
    }

    private void endValue() {
        inValue = false;
        if (sharedString && !index.isEmpty()) {
            lastString = Math.max(lastString, Long.parseLong(index.toString().strip()));
        }
        sharedString = false;
    }

    private void text(XMLStreamReader xml) {
        if (!collected) {
            return;
        }
        int more = xml.getTextLength();
        length += more;
        if (length > LONGEST_CELL) {
            throw new UnreadableTableException(FileProblem.of(FileProblem.Code.ENDLESS_CELL, LONGEST_CELL));
        }
        formulas.text(more);
        if (inValue && sharedString) {
            index.append(xml.getTextCharacters(), xml.getTextStart(), more);
            if (index.length() > INDEX_DIGITS) {
                throw WorkbookXml.broken();
            }
        }
    }
}
