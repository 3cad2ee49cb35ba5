package nl.wed.workbench.sources.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An OpenDocument spreadsheet, streamed from its `content.xml`.
final class OdsBook {
    private OdsBook() {}

    /// The sheets of a document that was checked before, without those that are hidden; none when it is
    /// no spreadsheet, refused when all of them are hidden.
    static List<Sheet> sheets(String file, Path path, SheetLimits limits, Watch watch) throws IOException {
        var tables = inside(file, path, watch, xml -> tables(xml, file));
        List<String> hidden =
                tables.stream().filter(Table::hidden).map(Table::name).toList();
        if (!tables.isEmpty() && hidden.size() == tables.size()) {
            throw new SheetException("allHidden", file, String.join(", ", hidden));
        }
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < tables.size(); i++) {
            if (!tables.get(i).hidden()) {
                sheets.add(new OdsSheet(file, path, i, tables.get(i).name(), hidden, limits, watch));
            }
        }
        return sheets;
    }

    private record Table(String name, boolean hidden) {}

    private static List<Table> tables(XMLStreamReader xml, String file) throws XMLStreamException {
        OdsStyles styles = OdsStyles.read(xml, file);
        var tables = new ArrayList<Table>();
        while (xml.hasNext()) {
            if (Xml.next(xml, file) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("table")) {
                tables.add(new Table(Xml.attribute(xml, "name"), styles.hides(xml, "table")));
            }
        }
        return tables;
    }

    private record OdsSheet(
            String file, Path path, int index, String name, List<String> hidden, SheetLimits limits, Watch watch)
            implements Sheet {

        @Override
        public boolean storesNumbers() {
            return true;
        }

        @Override
        public Hidden read(Predicate<Row> rows) throws IOException {
            return inside(file, path, watch, xml -> {
                OdsStyles styles = OdsStyles.read(xml, file);
                int before = 0;
                while (xml.hasNext()) {
                    if (Xml.next(xml, file) == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("table")
                            && before++ == index) {
                        return new OdsRows(file, styles, limits, new HiddenParts(hidden)).read(xml, rows);
                    }
                }
                return Hidden.NONE;
            });
        }
    }

    private static <T> T inside(String file, Path path, Watch watch, Reading<T> reading) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            ZipEntry entry = zip.getEntry("content.xml");
            if (entry == null) {
                throw new SheetException("workbookBroken", file);
            }
            try (InputStream stream = watch.over(zip.getInputStream(entry))) {
                return reading.of(Xml.open(stream));
            }
        } catch (XMLStreamException e) {
            throw new SheetException("workbookBroken", file);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(XMLStreamReader xml) throws XMLStreamException;
    }
}
