package nl.wed.workbench.sources.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The rows in the XML of one sheet. Of a formula the result that the workbook stores is read; a formula
/// without one was never calculated, which its cell says. What is hidden is noted and not given.
final class XlsxRows {
    private final String file;
    private final List<String> texts;
    private final CellStyles styles;
    private final SheetLimits limits;
    private final HiddenParts hidden;
    private List<String> cells = new ArrayList<>();
    private List<Stored> storage = new ArrayList<>();
    private int number;
    private int formulas;
    private int column;
    private int count;
    private boolean hiddenRow;

    XlsxRows(String file, List<String> texts, CellStyles styles, SheetLimits limits, HiddenParts hidden) {
        this.file = file;
        this.texts = texts;
        this.styles = styles;
        this.limits = limits;
        this.hidden = hidden;
    }

    Hidden read(InputStream stream, Predicate<Row> rows) throws XMLStreamException {
        XMLStreamReader xml = Xml.open(stream);
        while (xml.hasNext()) {
            int event = Xml.next(xml, file);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "col" -> columns(xml);
                    case "row" -> start(xml);
                    case "c" -> cell(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")
                    && !done(rows)) {
                break;
            }
        }
        return hidden.found();
    }

    private void columns(XMLStreamReader xml) {
        int from = whole(Xml.attribute(xml, "min"), 0);
        int to = whole(Xml.attribute(xml, "max"), 0);
        if (isHidden(xml, "width") && from > 0) {
            hidden.hideColumns(from - 1, Math.max(from, Math.min(to, limits.columns())));
        }
    }

    /// Hidden, filtered out, in a group that is closed, or without any size.
    private static boolean isHidden(XMLStreamReader xml, String size) {
        return XlsxParts.isTrue(Xml.attribute(xml, "hidden"))
                || Xml.attribute(xml, size).matches("0(\\.0*)?");
    }

    private void start(XMLStreamReader xml) {
        number = whole(Xml.attribute(xml, "r"), number + 1);
        hiddenRow = isHidden(xml, "ht");
        cells = new ArrayList<>();
        storage = new ArrayList<>();
        formulas = 0;
        column = 0;
    }

    private boolean done(Predicate<Row> rows) {
        var row = new Row(number, cells, storage, formulas);
        if (row.isBlank()) {
            return true;
        }
        if (++count > limits.rows() + 1) {
            throw new SheetException("tooManyRows", file, limits.rows());
        }
        if (hiddenRow) {
            hidden.row(number);
            return true;
        }
        return rows.test(row);
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String reference = Xml.attribute(xml, "r");
        String type = Xml.attribute(xml, "t");
        int style = whole(Xml.attribute(xml, "s"), 0);
        column = reference.isEmpty() ? column : columnOf(reference);
        String value = "";
        boolean formula = false;
        while (true) {
            int event = Xml.next(xml, file);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> {
                        formula = true;
                        Xml.text(xml, file, Xml.LONGEST_CELL);
                    }
                    case "v" -> value = Xml.text(xml, file, Xml.LONGEST_CELL);
                    case "is" -> value = SharedTexts.text(xml, file);
                    default -> {}
                }
            }
        }
        if (formula && value.isEmpty() && !type.equals("str")) {
            put("", Stored.UNCALCULATED);
        } else {
            formulas += formula && !hiddenRow ? 1 : 0;
            put(type, style, value);
        }
    }

    private void put(String type, int style, String value) {
        switch (type) {
            case "s" -> shared(value);
            case "str", "inlineStr", "e", "d" -> put(value, Stored.TEXT);
            case "b" -> put(value.equals("1") ? "ja" : "nee", Stored.TEXT);
            default -> put(value.isEmpty() ? "" : styles.text(value, style), Stored.NUMBER);
        }
    }

    private void shared(String index) {
        int at = whole(index, -1);
        if (at < 0 || at >= texts.size()) {
            put("", Stored.DAMAGED);
        } else {
            put(texts.get(at), Stored.TEXT);
        }
    }

    private void put(String value, Stored how) {
        boolean empty = value.isBlank() && (how == Stored.TEXT || how == Stored.NUMBER);
        if (!empty && (hiddenRow || !hidden.hides(column, value))) {
            if (column >= limits.columns()) {
                throw new SheetException("tooManyColumns", file, limits.columns());
            }
            while (cells.size() < column) {
                cells.add("");
                storage.add(Stored.TEXT);
            }
            cells.add(value);
            storage.add(how);
        }
        column++;
    }

    private static int whole(String text, int otherwise) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /// The column of a reference such as `AB12`, from 0.
    private static int columnOf(String reference) {
        int index = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            index = index * 26 + (c - 'A' + 1);
        }
        return Math.max(0, index - 1);
    }
}
