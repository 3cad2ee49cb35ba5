package nl.wed.workbench.sources.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The rows of one sheet of an OpenDocument spreadsheet, with cells and rows that say they are repeated
/// written out. What is hidden is noted and not given.
final class OdsRows {
    private final String file;
    private final OdsStyles styles;
    private final SheetLimits limits;
    private final HiddenParts hidden;
    private final Deque<Boolean> groups = new ArrayDeque<>();
    private List<String> cells = new ArrayList<>();
    private List<Stored> storage = new ArrayList<>();
    private int number;
    private int repeated;
    private int formulas;
    private int column;
    private int columnsSeen;
    private int count;
    private boolean hiddenRow;

    OdsRows(String file, OdsStyles styles, SheetLimits limits, HiddenParts hidden) {
        this.file = file;
        this.styles = styles;
        this.limits = limits;
        this.hidden = hidden;
    }

    /// Reads up to the end of the table that the reader stands on.
    Hidden read(XMLStreamReader xml, Predicate<Row> rows) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = Xml.next(xml, file);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-row-group", "table-column-group" ->
                        groups.push(Xml.attribute(xml, "display").equals("false"));
                    case "table-column" -> column(xml);
                    case "table-row" -> start(xml);
                    case "table-cell", "covered-table-cell" -> cell(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                boolean end = xml.getLocalName().equals("table");
                if (end || (xml.getLocalName().equals("table-row") && !done(rows))) {
                    break;
                }
                if (xml.getLocalName().matches("table-(row|column)-group") && !groups.isEmpty()) {
                    groups.pop();
                }
            }
        }
        return hidden.found();
    }

    private void column(XMLStreamReader xml) {
        int times = times(xml, "number-columns-repeated");
        if (isHidden(xml, "table-column")) {
            hidden.hideColumns(columnsSeen, Math.min(columnsSeen + times, limits.columns()));
        }
        columnsSeen = Math.min(columnsSeen + times, limits.columns());
    }

    private boolean isHidden(XMLStreamReader xml, String family) {
        return Xml.attribute(xml, "visibility").matches("collapse|filter")
                || groups.contains(true)
                || styles.hides(xml, family);
    }

    private void start(XMLStreamReader xml) {
        cells = new ArrayList<>();
        storage = new ArrayList<>();
        repeated = times(xml, "number-rows-repeated");
        hiddenRow = isHidden(xml, "table-row");
        formulas = 0;
        column = 0;
    }

    private boolean done(Predicate<Row> rows) {
        boolean blank = new Row(0, cells, storage, 0).isBlank();
        for (int i = 0; !blank && i < repeated; i++) {
            if (++count > limits.rows() + 1) {
                throw new SheetException("tooManyRows", file, limits.rows());
            }
            if (hiddenRow) {
                hidden.row(number + i + 1);
            } else if (!rows.test(new Row(number + i + 1, cells, storage, formulas))) {
                return false;
            }
        }
        number += repeated;
        return true;
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        int times = times(xml, "number-columns-repeated");
        String type = Xml.attribute(xml, "value-type");
        String stored = Xml.attribute(xml, "value");
        String date = Xml.attribute(xml, "date-value");
        boolean formula = !Xml.attribute(xml, "formula").isEmpty();
        String text = paragraphs(xml);
        if (formula && type.isEmpty()) {
            put("", Stored.UNCALCULATED, times);
            return;
        }
        formulas += formula && !hiddenRow ? 1 : 0;
        switch (type) {
            case "float", "currency" -> put(number(stored, false), Stored.NUMBER, times);
            case "percentage" -> put(number(stored, true), Stored.NUMBER, times);
            case "date" -> put(date.length() >= 10 ? date.substring(0, 10) : date, Stored.TEXT, times);
            default -> put(text, Stored.TEXT, times);
        }
    }

    /// The text of a cell, without that of notes.
    private String paragraphs(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        String cell = xml.getLocalName();
        while (true) {
            int event = Xml.next(xml, file);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(cell)) {
                return text.toString();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("p")) {
                    text.append(text.isEmpty() ? "" : "\n");
                    paragraph(xml, text);
                } else {
                    Xml.text(xml, file, Xml.LONGEST_CELL);
                }
            }
        }
    }

    private void paragraph(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        while (true) {
            switch (Xml.next(xml, file)) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    boolean raised = styles.raises(xml);
                    boolean space = xml.getLocalName().matches("s|tab|line-break");
                    String inside = Xml.text(xml, file, Xml.LONGEST_CELL);
                    text.append(space ? " " : raised ? Superscript.of(inside) : inside);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {}
            }
            if (text.length() > Xml.LONGEST_CELL) {
                throw new SheetException("workbookBroken", file);
            }
        }
    }

    private void put(String value, Stored how, int times) {
        boolean empty = value.isBlank() && how != Stored.UNCALCULATED;
        if (!empty && column + times > limits.columns()) {
            throw new SheetException("tooManyColumns", file, limits.columns());
        }
        for (int i = column; !empty && i < column + times; i++) {
            if (hiddenRow || !hidden.hides(i, value)) {
                while (cells.size() < i) {
                    cells.add("");
                    storage.add(Stored.TEXT);
                }
                cells.add(value);
                storage.add(how);
            }
        }
        column += times;
    }

    private static String number(String stored, boolean share) {
        try {
            double number = Double.parseDouble(stored);
            return share ? CellStyles.percentage(number) : CellStyles.plain(number);
        } catch (NumberFormatException _) {
            return stored;
        }
    }

    private static int times(XMLStreamReader xml, String attribute) {
        String times = Xml.attribute(xml, attribute);
        return times.matches("[1-9]\\d{0,6}") ? Integer.parseInt(times) : 1;
    }
}
