package nl.wed.workbench.sources.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/// An Excel workbook, read event by event: never the whole sheet in memory.
final class XlsxBook {
    private XlsxBook() {}

    /// The sheets of a workbook that was checked before.
    static List<Sheet> sheets(String file, Path path, SheetLimits limits, Watch watch) throws IOException {
        return inside(file, path, (_, reader) -> {
            var sheets = new ArrayList<Sheet>();
            XSSFReader.SheetIterator all = reader.getSheetIterator();
            while (all.hasNext()) {
                all.next().close();
                String name = all.getSheetName();
                sheets.add(new XlsxSheet(file, path, sheets.size(), name, limits, watch));
            }
            return sheets;
        });
    }

    private record XlsxSheet(String file, Path path, int index, String name, SheetLimits limits, Watch watch)
            implements Sheet {

        @Override
        public boolean storesNumbers() {
            return true;
        }

        @Override
        public void read(Predicate<Row> rows) throws IOException {
            inside(file, path, (open, reader) -> {
                XSSFReader.SheetIterator all = reader.getSheetIterator();
                for (int i = 0; i < index; i++) {
                    all.next().close();
                }
                CellStyles styles = styles(reader, file);
                var strings = new ReadOnlySharedStringsTable(open);
                try (InputStream stream = watch.over(all.next())) {
                    new XlsxRows(file, strings, styles, limits).read(stream, rows);
                }
                return index;
            });
        }
    }

    private static CellStyles styles(XSSFReader reader, String file)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream stream = reader.getStylesData()) {
            return stream == null ? new CellStyles() : CellStyles.read(stream, file);
        }
    }

    private static <T> T inside(String file, Path path, Reading<T> reading) throws IOException {
        try (OPCPackage open = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            try {
                return reading.of(open, new XSSFReader(open));
            } finally {
                open.revert();
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException | SAXException | XMLStreamException e) {
            throw new SheetException("workbookBroken", file);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(OPCPackage open, XSSFReader reader)
                throws IOException, OpenXML4JException, SAXException, XMLStreamException;
    }
}
