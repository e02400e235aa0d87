package io.kehu.customer.table.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of a workbook, through the parser that the workbook reader uses: what is checked is what is read. */
final class WorkbookXml {

    private static final XMLInputFactory FACTORY = factory();
    /** In other encodings a byte like {@code <} can be half a character, and the bounds of a part would count wrongly. */
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "US-ASCII");

    private WorkbookXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static XMLStreamReader open(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(new MeteredStream(part, new TagMeter()));
        if (!known(xml.getEncoding()) || !known(xml.getCharacterEncodingScheme())) {
            throw broken();
        }
        return xml;
    }

    private static boolean known(String encoding) {
        return encoding == null || ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT));
    }

    static UnreadableTableException broken() {
        return new UnreadableTableException(FileProblem.of(FileProblem.Code.BROKEN_WORKBOOK));
    }
}
