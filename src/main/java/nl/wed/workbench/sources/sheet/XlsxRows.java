package nl.wed.workbench.sources.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.model.SharedStrings;

/// The rows in the XML of one sheet. Of a formula the result that the workbook stores is read; a
/// formula without one is refused, it was never calculated.
final class XlsxRows {
    private static final int LONGEST = 100_000;

    private final String file;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final SheetLimits limits;
    private List<String> cells = new ArrayList<>();
    private int number;
    private int formulas;
    private int column;
    private int count;

    XlsxRows(String file, SharedStrings strings, CellStyles styles, SheetLimits limits) {
        this.file = file;
        this.strings = strings;
        this.styles = styles;
        this.limits = limits;
    }

    void read(InputStream stream, Predicate<Row> rows) throws XMLStreamException {
        XMLStreamReader xml = Xml.open(stream);
        while (xml.hasNext()) {
            int event = Xml.next(xml, file);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> start(Xml.attribute(xml, "r"));
                    case "c" -> cell(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")
                    && !done(rows)) {
                return;
            }
        }
    }

    private void start(String written) {
        number = written.matches("\\d{1,8}") ? Integer.parseInt(written) : number + 1;
        cells = new ArrayList<>();
        formulas = 0;
        column = 0;
    }

    private boolean done(Predicate<Row> rows) {
        var row = new Row(number, cells, formulas);
        if (row.isBlank()) {
            return true;
        }
        if (++count > limits.rows() + 1) {
            throw new SheetException("tooManyRows", file, limits.rows());
        }
        return rows.test(row);
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String reference = Xml.attribute(xml, "r");
        String type = Xml.attribute(xml, "t");
        String style = Xml.attribute(xml, "s");
        column = reference.isEmpty() ? column : columnOf(reference);
        String value = "";
        boolean formula = false;
        boolean stored = false;
        while (true) {
            int event = Xml.next(xml, file);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> {
                        formula = true;
                        Xml.text(xml, file, LONGEST);
                    }
                    case "v", "is" -> {
                        stored = true;
                        value = Xml.text(xml, file, LONGEST);
                    }
                    default -> {}
                }
            }
        }
        if (formula && !stored) {
            throw new SheetException("formulaWithoutResult", file, number);
        }
        formulas += formula ? 1 : 0;
        put(text(type, style, value));
    }

    private String text(String type, String style, String value) {
        return switch (type) {
            case "s" -> shared(value);
            case "str", "inlineStr", "e", "d" -> value;
            case "b" -> value.equals("1") ? "ja" : "nee";
            default ->
                value.isEmpty() ? "" : styles.text(value, style.matches("\\d{1,6}") ? Integer.parseInt(style) : 0);
        };
    }

    private String shared(String index) {
        int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
        if (at < 0 || at >= strings.getUniqueCount()) {
            throw new SheetException("workbookBroken", file);
        }
        return strings.getItemAt(at).getString();
    }

    private void put(String value) {
        if (!value.isBlank()) {
            if (column >= limits.columns()) {
                throw new SheetException("tooManyColumns", file, limits.columns());
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value);
        }
        column++;
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
        return index - 1;
    }
}
