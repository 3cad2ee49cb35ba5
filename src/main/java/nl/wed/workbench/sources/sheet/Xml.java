package nl.wed.workbench.sources.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads XML as a stream, without document types and without anything from outside the file.
final class Xml {
    /// The longest text of a cell: Excel allows 32,767 characters, and a few are read many times over.
    static final int LONGEST_CELL = 40_000;

    private Xml() {}

    static XMLStreamReader open(InputStream stream) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory.createXMLStreamReader(stream);
    }

    /// Goes to the next event; a document type is refused.
    static int next(XMLStreamReader xml, String file) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new SheetException("workbookBroken", file);
        }
        return event;
    }

    /// The value of an attribute by its local name; empty when absent.
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                @Nullable String value = xml.getAttributeValue(i);
                return value == null ? "" : value;
            }
        }
        return "";
    }

    /// All text inside the element that the reader stands on, up to its end.
    static String text(XMLStreamReader xml, String file, int longest) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (next(xml, file)) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {}
            }
            if (text.length() > longest) {
                throw new SheetException("workbookBroken", file);
            }
        }
        return text.toString();
    }
}
