package nl.wed.workbench.report.word;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML in order: elements are closed in the order they were opened, text is always escaped.
final class Markup {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /// A piece of XML without declaration, to be put into another.
    static Markup fragment() {
        return new Markup();
    }

    /// A whole part.
    static Markup part() {
        Markup markup = new Markup();
        markup.out.append(DECLARATION);
        return markup;
    }

    private Markup() {}

    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /// An element whose only attribute is `val` in the namespace of the element itself.
    Markup val(String element, String value) {
        String attribute = element.startsWith("w:") ? "w:val" : "val";
        return empty(element, attribute, value);
    }

    Markup val(String element, long value) {
        return val(element, Long.toString(value));
    }

    Markup leaf(String element, String text) {
        return open(element).text(text).close();
    }

    Markup text(String text) {
        CleanText.escape(text, out);
        return this;
    }

    /// Puts finished XML here.
    Markup add(Markup fragment) {
        out.append(fragment.out);
        return this;
    }

    /// Puts XML from a resource or a constant here; never text of a user.
    Markup raw(String xml) {
        out.append(xml);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup close(int times) {
        for (int i = 0; i < times; i++) {
            close();
        }
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            CleanText.escape(attributes[i + 1], out);
            out.append('"');
        }
    }
}
