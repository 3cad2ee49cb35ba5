package nl.wed.workbench.sources.sheet;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The styles of an OpenDocument spreadsheet that matter here: which hide a sheet, a row or a column, and
/// which set text above the line.
final class OdsStyles {
    private static final String NOTHING = "0(\\.0*)?(cm|mm|in|pt|pc|px)?";

    private final Set<String> hiding = new HashSet<>();
    private final Set<String> raising = new HashSet<>();

    /// Reads up to the body of the document.
    static OdsStyles read(XMLStreamReader xml, String file) throws XMLStreamException {
        var styles = new OdsStyles();
        String name = "";
        while (xml.hasNext()) {
            if (Xml.next(xml, file) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> name = Xml.attribute(xml, "family") + ":" + Xml.attribute(xml, "name");
                case "table-properties" ->
                    styles.hide(name, Xml.attribute(xml, "display").equals("false"));
                case "table-row-properties" -> styles.hide(name, isNothing(xml, "row-height"));
                case "table-column-properties" -> styles.hide(name, isNothing(xml, "column-width"));
                case "text-properties" -> styles.raise(name, Xml.attribute(xml, "text-position"));
                case "body" -> {
                    return styles;
                }
                default -> {}
            }
        }
        return styles;
    }

    private void hide(String style, boolean hides) {
        if (hides) {
            hiding.add(style);
        }
    }

    private void raise(String style, String position) {
        if (position.matches("super.*|[1-9]\\d*%.*")) {
            raising.add(style);
        }
    }

    private static boolean isNothing(XMLStreamReader xml, String size) {
        return Xml.attribute(xml, size).matches(NOTHING);
    }

    /// Whether the element that the reader stands on, of that family of styles, is hidden by its style.
    boolean hides(XMLStreamReader xml, String family) {
        return hiding.contains(family + ":" + Xml.attribute(xml, "style-name"));
    }

    /// Whether the text that the reader stands on is set above the line.
    boolean raises(XMLStreamReader xml) {
        return raising.contains("text:" + Xml.attribute(xml, "style-name"));
    }
}
