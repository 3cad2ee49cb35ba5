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

    /// The sheets of a document that was checked before; none when it is no spreadsheet.
    static List<Sheet> sheets(String file, Path path, SheetLimits limits, Watch watch) throws IOException {
        var sheets = new ArrayList<Sheet>();
        inside(file, path, watch, xml -> {
            while (xml.hasNext()) {
                if (Xml.next(xml, file) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("table")) {
                    String name = Xml.attribute(xml, "name");
                    sheets.add(new OdsSheet(file, path, sheets.size(), name, limits, watch));
                }
            }
        });
        return sheets;
    }

    private record OdsSheet(String file, Path path, int index, String name, SheetLimits limits, Watch watch)
            implements Sheet {

        @Override
        public boolean storesNumbers() {
            return true;
        }

        @Override
        public void read(Predicate<Row> rows) throws IOException {
            inside(file, path, watch, xml -> {
                int before = 0;
                while (xml.hasNext()) {
                    if (Xml.next(xml, file) == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("table")
                            && before++ == index) {
                        new OdsRows(file, limits).read(xml, rows);
                        return;
                    }
                }
            });
        }
    }

    private static void inside(String file, Path path, Watch watch, Reading reading) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            ZipEntry entry = zip.getEntry("content.xml");
            if (entry == null) {
                throw new SheetException("workbookBroken", file);
            }
            try (InputStream stream = watch.over(zip.getInputStream(entry))) {
                reading.of(Xml.open(stream));
            }
        } catch (XMLStreamException e) {
            throw new SheetException("workbookBroken", file);
        }
    }

    @FunctionalInterface
    private interface Reading {
        void of(XMLStreamReader xml) throws XMLStreamException;
    }
}
