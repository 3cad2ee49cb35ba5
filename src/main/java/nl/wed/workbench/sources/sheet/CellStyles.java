package nl.wed.workbench.sources.sheet;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/// What a workbook means by a stored number: `0.481` shown as a percentage is 48.1 %, 45292 shown
/// as a date is a day. Numbers that are shown rounded keep all their decimals.
final class CellStyles {
    private static final int MOST = 100_000;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();
    private final boolean from1904;

    /// No styles; `from1904` says that days are counted from 1904.
    CellStyles(boolean from1904) {
        this.from1904 = from1904;
    }

    /// The styles of a workbook.
    static CellStyles read(InputStream stream, String file, boolean from1904) throws XMLStreamException {
        var styles = new CellStyles(from1904);
        XMLStreamReader xml = Xml.open(stream);
        boolean inCells = false;
        while (xml.hasNext() && styles.cellFormats.size() < MOST) {
            int event = Xml.next(xml, file);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                        styles.formats.put(number(Xml.attribute(xml, "numFmtId")), Xml.attribute(xml, "formatCode"));
                    case "cellXfs" -> inCells = true;
                    case "xf" -> {
                        if (inCells) {
                            styles.cellFormats.add(number(Xml.attribute(xml, "numFmtId")));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                break;
            }
        }
        return styles;
    }

    /// A stored number as text, in the meaning of its style.
    String text(String stored, int style) {
        double number;
        try {
            number = Double.parseDouble(stored);
        } catch (NumberFormatException _) {
            return stored;
        }
        int id = style >= 0 && style < cellFormats.size() ? cellFormats.get(style) : 0;
        String format = formats.getOrDefault(id, builtin(id));
        if (format.replaceAll("\"[^\"]*\"", "").contains("%")) {
            return percentage(number);
        }
        if (DateUtil.isADateFormat(id, format) && DateUtil.isValidExcelDate(number)) {
            return DateUtil.getLocalDateTime(number, from1904).toLocalDate().toString();
        }
        return plain(number);
    }

    /// A share as a percentage, without the noise of binary fractions.
    static String percentage(double share) {
        return Double.isFinite(share) ? strip(new BigDecimal(Double.toString(share)).movePointRight(2)) + "%" : "";
    }

    /// The shortest text of a number.
    static String plain(double number) {
        return Double.isFinite(number) && Math.abs(number) < 1e18
                ? strip(new BigDecimal(Double.toString(number)))
                : String.valueOf(number);
    }

    private static String strip(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String builtin(int id) {
        String format = BuiltinFormats.getBuiltinFormat(id);
        return format == null ? "" : format;
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
