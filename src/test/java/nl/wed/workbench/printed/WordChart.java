package nl.wed.workbench.printed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;

/// A chart in a Word document: what it shows from its own memory, and the workbook behind it that opens when somebody
/// edits it.
record WordChart(String form, List<Series> series, Map<String, String> workbook) {
    private static final Pattern RANGE = Pattern.compile("'[^']+'!\\$([A-Z]+)\\$(\\d+)(?::\\$[A-Z]+\\$(\\d+))?");

    /// Cells that the chart remembers, with the cells of the workbook that they come from and how they are shown.
    record Memory(String range, String format, List<String> values) {
        static final Memory NOTHING = new Memory("", "", List.of());

        BigDecimal number(int i) {
            return new BigDecimal(values.get(i));
        }

        /// The decimals that are shown: those of `#,##0.0"%"`.
        int decimals() {
            var digits = Pattern.compile("0\\.(0+)").matcher(format);
            return digits.find() ? digits.group(1).length() : 0;
        }
    }

    record Series(String form, String name, Memory categories, Memory values, Memory across) {}

    static WordChart read(WordFile word, String part) {
        var root = Xml.parse(word.parts().get(part));
        List<Series> series = new ArrayList<>();
        for (Element one : Xml.all(root, "ser")) {
            String form = one.getParentNode().getLocalName();
            series.add(new Series(
                    form,
                    name(one),
                    memory(one, "cat"),
                    memory(one, form.equals("scatterChart") ? "yVal" : "val"),
                    memory(one, "xVal")));
        }
        String file = "word/embeddings/" + part.replaceAll(".*/|\\.xml$", "") + ".xlsx";
        String form = series.isEmpty() ? "" : series.getFirst().form();
        return new WordChart(form, series, cells(word.parts().get(file)));
    }

    private static String name(Element series) {
        return Xml.child(series, "tx")
                .flatMap(tx -> Xml.all(tx, "v").stream().findFirst())
                .map(Element::getTextContent)
                .orElse("");
    }

    private static Memory memory(Element series, String kind) {
        Optional<Element> found = Xml.child(series, kind);
        if (found.isEmpty()) {
            return Memory.NOTHING;
        }
        var element = found.get();
        List<String> values = new ArrayList<>();
        for (Element point : Xml.all(element, "pt")) {
            int index = Integer.parseInt(point.getAttribute("idx"));
            while (values.size() < index) {
                values.add("");
            }
            values.add(Xml.child(point, "v").orElseThrow().getTextContent());
        }
        return new Memory(first(element, "f"), first(element, "formatCode"), values);
    }

    private static String first(Element element, String name) {
        return Xml.all(element, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }

    /// The cells of the workbook by their place, such as `B2`.
    private static Map<String, String> cells(byte[] workbook) {
        Map<String, String> cells = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    for (Element cell : Xml.all(Xml.parse(zip.readAllBytes()), "c")) {
                        cells.put(cell.getAttribute("r"), cell.getTextContent());
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("no workbook", e);
        }
        return cells;
    }

    /// The cells of the workbook that a memory says it comes from.
    List<String> behind(Memory memory) {
        var range = RANGE.matcher(memory.range());
        if (!range.matches()) {
            return List.of();
        }
        int first = Integer.parseInt(range.group(2));
        int last = range.group(3) == null ? first : Integer.parseInt(range.group(3));
        List<String> values = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            values.add(workbook.getOrDefault(range.group(1) + row, ""));
        }
        return values;
    }

    /// A cell of the workbook beside each of those that a memory comes from, in another column.
    List<String> beside(Memory memory, String column) {
        return behind(new Memory(memory.range().replaceAll("\\$[A-Z]+\\$", "\\$" + column + "\\$"), "", List.of()));
    }
}
