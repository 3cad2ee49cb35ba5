package nl.wed.workbench.sources.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts that the cells of an Excel workbook share, and text with parts in another form.
final class SharedTexts {
    private SharedTexts() {}

    /// All texts in the order in which cells name them.
    static List<String> read(InputStream stream, String file) throws XMLStreamException {
        var texts = new ArrayList<String>();
        XMLStreamReader xml = Xml.open(stream);
        while (xml.hasNext()) {
            if (Xml.next(xml, file) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                texts.add(text(xml, file));
            }
        }
        return texts;
    }

    /// The text in the element that the reader stands on, which is one piece or a row of pieces.
    static String text(XMLStreamReader xml, String file) throws XMLStreamException {
        String whole = xml.getLocalName();
        var text = new StringBuilder();
        boolean raised = false;
        while (true) {
            int event = Xml.next(xml, file);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(whole)) {
                return text.toString();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "r" -> raised = false;
                    case "vertAlign" -> raised = Xml.attribute(xml, "val").equals("superscript");
                    case "t" -> append(text, Xml.text(xml, file, Xml.LONGEST_CELL), raised, file);
                    case "rPh" -> Xml.text(xml, file, Xml.LONGEST_CELL);
                    default -> {}
                }
            }
        }
    }

    private static void append(StringBuilder text, String piece, boolean raised, String file) {
        text.append(raised ? Superscript.of(piece) : piece);
        if (text.length() > Xml.LONGEST_CELL) {
            throw new SheetException("workbookBroken", file);
        }
    }
}
