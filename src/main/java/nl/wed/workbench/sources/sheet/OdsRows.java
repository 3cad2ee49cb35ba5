package nl.wed.workbench.sources.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The rows of one sheet of an OpenDocument spreadsheet, with cells and rows that say they are
/// repeated written out.
final class OdsRows {
    private static final int LONGEST = 100_000;

    private final String file;
    private final SheetLimits limits;
    private List<String> cells = new ArrayList<>();
    private int number;
    private int repeated;
    private int formulas;
    private int column;
    private int count;

    OdsRows(String file, SheetLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /// Reads up to the end of the table that the reader stands on.
    void read(XMLStreamReader xml, Predicate<Row> rows) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = Xml.next(xml, file);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-row" -> start(times(xml, "number-rows-repeated"));
                    case "table-cell", "covered-table-cell" -> cell(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                boolean end = xml.getLocalName().equals("table");
                if (end || (xml.getLocalName().equals("table-row") && !done(rows))) {
                    return;
                }
            }
        }
    }

    private void start(int times) {
        cells = new ArrayList<>();
        repeated = times;
        formulas = 0;
        column = 0;
    }

    private boolean done(Predicate<Row> rows) {
        boolean blank = cells.stream().allMatch(String::isBlank);
        for (int i = 0; !blank && i < repeated; i++) {
            if (++count > limits.rows() + 1) {
                throw new SheetException("tooManyRows", file, limits.rows());
            }
            if (!rows.test(new Row(number + i + 1, cells, formulas))) {
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
            throw new SheetException("formulaWithoutResult", file, number + 1);
        }
        formulas += formula ? 1 : 0;
        put(
                switch (type) {
                    case "float", "currency" -> number(stored, false);
                    case "percentage" -> number(stored, true);
                    case "date" -> date.length() >= 10 ? date.substring(0, 10) : date;
                    default -> text;
                },
                times);
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
                String part = xml.getLocalName();
                String inside = Xml.text(xml, file, LONGEST);
                if (part.equals("p")) {
                    text.append(text.isEmpty() ? "" : "\n").append(inside);
                }
            }
        }
    }

    private void put(String value, int times) {
        if (!value.isBlank()) {
            if (column + times > limits.columns()) {
                throw new SheetException("tooManyColumns", file, limits.columns());
            }
            while (cells.size() < column) {
                cells.add("");
            }
            for (int i = 0; i < times; i++) {
                cells.add(value);
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
