package nl.wed.workbench.report.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Follows the main part while it is read and finds headings with nothing below them.
final class EmptyHeadings {
    private static final String HEADING = "Heading";

    private final List<String> empty = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private int level;
    private boolean inText;
    private boolean filled = true;
    private @Nullable String style;

    void see(int event, XMLStreamReader reader) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(reader);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            inText = false;
        } else if (event == XMLStreamConstants.CHARACTERS && inText) {
            text(reader.getText());
        }
    }

    /// The titles of the headings without content, after the whole part was seen.
    List<String> empty() {
        finish(1);
        filled = true;
        return empty;
    }

    private void start(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "p" -> style = null;
            case "pStyle" -> style(reader.getAttributeValue(Markup.W, "val"));
            case "t" -> inText = Markup.W.equals(reader.getNamespaceURI());
            case "drawing" -> filled = true;
            case "sectPr" -> finish(1);
            default -> {}
        }
    }

    private void style(String name) {
        style = name;
        if (isHeading(name)) {
            int next = name.charAt(HEADING.length()) - '0';
            finish(next);
            level = next;
            title.setLength(0);
            filled = false;
        }
    }

    private void finish(int next) {
        if (!filled && next <= level) {
            empty.add(title.toString().strip());
            filled = true;
        }
    }

    private void text(String text) {
        if (style != null && isHeading(style)) {
            title.append(text).append(' ');
        } else if (!text.isBlank()) {
            filled = true;
        }
    }

    private static boolean isHeading(String style) {
        return style.startsWith(HEADING) && style.length() == HEADING.length() + 1;
    }
}
